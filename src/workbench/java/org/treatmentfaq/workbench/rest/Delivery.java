package org.treatmentfaq.workbench.rest;

import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import info.magnolia.context.MgnlContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * What an endpoint answers to whom the context belongs to: one node, its children, or a list.
 *
 * @param parameters those of the request; the list takes out what is not about content
 */
record Delivery(Endpoint endpoint, NodeJson json, Map<String, String> parameters) {

    private static final String CHILDREN = "@nodes";
    private static final String NO_NUMBER =
            "Unable to extract parameter from http request: jakarta.ws.rs.QueryParam(\"%s\") value is '%s'";

    private record Page(int total, long offset, long limit, List<Object> results) {}

    /** The answer to the part of an address behind that of the endpoint. */
    Object answer(String address) throws RepositoryException {
        if (address.matches("/?")) {
            return list();
        }
        boolean below = address.endsWith(CHILDREN);
        Node node =
                node(below ? address.substring(0, address.length() - CHILDREN.length()) : address);
        if (below) {
            return json(below(node, false));
        }
        if (!endpoint.isOneOf(endpoint.nodeTypes, node)) {
            String message = "Node '" + node + "' does not match any configured node type";
            throw new RestException(SC_NOT_FOUND, "notFound", message);
        }
        return json.of(node);
    }

    private Page list() throws RepositoryException {
        long offset = number("offset", "Offset", 0);
        long limit = Math.min(number("limit", "Max", endpoint.limit), endpoint.maxLimit);
        parameters.remove("lang");
        String order = Objects.requireNonNullElse(parameters.remove("orderBy"), Selection.NONE);
        List<Node> nodes = new Selection(order, parameters).of(below(node(""), true));
        List<Node> page = nodes.stream().skip(offset).limit(limit).toList();
        return new Page(nodes.size(), offset, limit, json(page));
    }

    private List<Object> json(List<Node> nodes) throws RepositoryException {
        List<Object> all = new ArrayList<>();
        for (Node node : nodes) {
            all.add(json.of(node));
        }
        return all;
    }

    private List<Node> below(Node parent, boolean isDeep) throws RepositoryException {
        List<Node> nodes = new ArrayList<>();
        for (Node node : JcrUtils.getChildNodes(parent)) {
            if (endpoint.isOneOf(endpoint.nodeTypes, node)) {
                nodes.add(node);
            }
            if (isDeep && !node.getName().equals("jcr:system")) {
                nodes.addAll(below(node, true));
            }
        }
        return nodes;
    }

    private long number(String name, String called, long otherwise) throws RestException {
        String text = Objects.requireNonNullElse(parameters.remove(name), "" + otherwise);
        if (!text.matches("-?\\d{1,18}")) {
            throw new RestException(SC_NOT_FOUND, "notFound", NO_NUMBER.formatted(name, text));
        }
        if (text.startsWith("-")) {
            String message = called + " parameter must not be negative.";
            throw new RestException(SC_INTERNAL_SERVER_ERROR, "unknown", message);
        }
        return Long.parseLong(text);
    }

    private Node node(String address) throws RepositoryException {
        String path = (endpoint.rootPath + address).replaceAll("/+(?=/|$)", "");
        Session session = MgnlContext.getJCRSession(endpoint.workspace);
        try {
            return path.isEmpty() ? session.getRootNode() : session.getNode(path);
        } catch (RepositoryException e) {
            // also for an address that is no path of JCR, such as one with a bracket
            throw new RestException(SC_NOT_FOUND, "pathNotFound", path);
        }
    }
}
