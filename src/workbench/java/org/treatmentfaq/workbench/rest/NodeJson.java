package org.treatmentfaq.workbench.rest;

import info.magnolia.context.MgnlContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * A node as an endpoint answers it.
 *
 * @param shown whose properties and depth count: those of the endpoint or of a resolver
 * @param references how often a reference leads on
 */
record NodeJson(Endpoint endpoint, Endpoint shown, int references, Language language) {

    Map<String, Object> of(Node node) throws RepositoryException {
        return of(node, shown.depth < 0 ? endpoint.depth : shown.depth);
    }

    private Map<String, Object> of(Node node, int depth) throws RepositoryException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@name", node.getName());
        json.put("@path", node.getPath());
        json.put("@id", node.getIdentifier());
        json.put("@nodeType", node.getPrimaryNodeType().getName());
        // Names are compared as they are stored: a translation has to be left out by its own name
        Map<String, Property> properties =
                language.properties(node, name -> endpoint.knows(name) && shown.shows(name));
        for (Map.Entry<String, Property> property : properties.entrySet()) {
            json.put(property.getKey(), value(property.getValue()));
        }
        List<String> names = new ArrayList<>();
        for (Node child : JcrUtils.getChildNodes(node)) {
            if (depth > 0 && endpoint.isOneOf(endpoint.childNodeTypes, child)) {
                json.put(child.getName(), of(child, depth - 1));
                names.add(child.getName());
            }
        }
        json.put("@nodes", names);
        return json;
    }

    private Object value(Property property) throws RepositoryException {
        String name = property.getName();
        List<Object> values = values(property);
        values.replaceAll(value -> value instanceof String text ? resolved(name, text) : value);
        return property.isMultiple() ? values : values.get(0);
    }

    /** Numbers, truth values, and texts for all else. */
    static List<Object> values(Property property) throws RepositoryException {
        List<Object> values = new ArrayList<>();
        boolean isOne = !property.isMultiple();
        for (Value value : isOne ? new Value[] {property.getValue()} : property.getValues()) {
            values.add(
                    switch (value.getType()) {
                        case PropertyType.LONG -> value.getLong();
                        case PropertyType.DOUBLE -> value.getDouble();
                        case PropertyType.DECIMAL -> value.getDecimal();
                        case PropertyType.BOOLEAN -> value.getBoolean();
                        default -> value.getString();
                    });
        }
        return values;
    }

    private Object resolved(String name, String text) {
        for (Endpoint.Reference reference : endpoint.references) {
            if (references > 0 && name.matches(reference.propertyName())) {
                return referenced(reference.referenceResolver(), text);
            }
        }
        return text;
    }

    private Object referenced(Endpoint target, String text) {
        if (target.workspace.isEmpty()) {
            return language.links().convert(text);
        }
        try {
            Session session = MgnlContext.getJCRSession(target.workspace);
            return new NodeJson(endpoint, target, references - 1, language)
                    .of(session.getNodeByIdentifier(text));
        } catch (RepositoryException e) {
            // of nothing that the caller can see: the text as it is (case F01)
            return text;
        }
    }
}
