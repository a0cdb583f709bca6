package org.treatmentfaq.workbench.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Which nodes of a list are wanted, in which order. Of Magnolia's query language there is {@code
 * property=value} and the order of one property.
 *
 * @param order a property, and perhaps {@code asc} or {@code desc}
 * @param filters values by property
 */
record Selection(String order, Map<String, String> filters) {

    /** An order by what no node has. */
    static final String NONE = "-";

    // Of a property, and of nothing else that JCR takes for a path
    private static final Pattern NAME = Pattern.compile("(?!q\\b)((jcr|mgnl):)?[\\w.-]++");

    private static final Pattern ORDER = Pattern.compile(NAME + "( asc| desc)?");
    // Makes numbers positive and equally long: in the order of texts
    private static final BigDecimal OFFSET = new BigDecimal("5e18");

    List<Node> of(List<Node> nodes) throws RepositoryException {
        if (!ORDER.matcher(order).matches()
                || !filters.keySet().stream().allMatch(NAME.asMatchPredicate())) {
            throw new RestException(
                    HttpServletResponse.SC_BAD_REQUEST, "invalidQuery", "Invalid query");
        }
        TreeMap<String, Node> chosen = new TreeMap<>();
        for (Node node : nodes) {
            if (passes(node)) {
                chosen.put(place(node), node);
            }
        }
        return List.copyOf((order.endsWith(" desc") ? chosen.descendingMap() : chosen).values());
    }

    private boolean passes(Node node) throws RepositoryException {
        boolean passes = true;
        for (String name : filters.keySet()) {
            List<String> texts = values(node, name).stream().map(Object::toString).toList();
            passes &= texts.contains(filters.get(name));
        }
        return passes;
    }

    /** Equal ones by depth and path. */
    private String place(Node node) throws RepositoryException {
        StringBuilder place = new StringBuilder();
        for (Object value : values(node, order.split(" ", 2)[0])) {
            boolean isNumber = value instanceof Number;
            place.append(isNumber ? OFFSET.add(new BigDecimal(value.toString())) : value);
        }
        return "%s\n%03d%s".formatted(place, node.getDepth(), node.getPath());
    }

    private static List<Object> values(Node node, String property) throws RepositoryException {
        return node.hasProperty(property) ? NodeJson.values(node.getProperty(property)) : List.of();
    }
}
