package info.magnolia.jcr.util;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/**
 * A node as scripts see it: properties and child nodes by name, a few names that begin with @.
 * Read-only.
 */
public class ContentMap implements Map<String, Object> {

    private final Node content;

    public ContentMap(Node content) {
        if (content == null) {
            throw new NullPointerException("a ContentMap needs a node");
        }
        this.content = content;
    }

    public Node getJCRNode() {
        return content;
    }

    public boolean isSpecialProperty(String name) {
        return special(name) != null;
    }

    @Override
    public Object get(Object key) {
        String name = String.valueOf(key);
        try {
            Special special = special(name);
            if (special != null) {
                return special.of(content);
            }
            if (content.hasProperty(name)) {
                return value(content.getProperty(name));
            }
            return content.hasNode(name) ? new ContentMap(content.getNode(name)) : null;
        } catch (RepositoryException e) {
            return null;
        }
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<String> keySet() {
        Set<String> names = new TreeSet<>();
        try {
            for (PropertyIterator all = content.getProperties(); all.hasNext(); ) {
                names.add(all.nextProperty().getName());
            }
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> entries = new HashMap<>();
        keySet().forEach(name -> entries.put(name, get(name)));
        return entries.entrySet();
    }

    @Override
    public int size() {
        return keySet().size();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Collection<Object> values() {
        throw new UnsupportedOperationException("a ContentMap is read by name");
    }

    @Override
    public boolean containsValue(Object value) {
        throw new UnsupportedOperationException("a ContentMap is read by name");
    }

    @Override
    public Object put(String key, Object value) {
        throw new UnsupportedOperationException("a ContentMap is read-only");
    }

    @Override
    public void putAll(Map<? extends String, ?> values) {
        throw new UnsupportedOperationException("a ContentMap is read-only");
    }

    @Override
    public Object remove(Object key) {
        throw new UnsupportedOperationException("a ContentMap is read-only");
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("a ContentMap is read-only");
    }

    private static Object value(Property property) throws RepositoryException {
        if (property.isMultiple()) {
            Value[] values = property.getValues();
            String[] texts = new String[values.length];
            for (int i = 0; i < values.length; i++) {
                texts[i] = values[i].getString();
            }
            return texts;
        }
        switch (property.getType()) {
            case PropertyType.DATE:
                return property.getDate();
            case PropertyType.BOOLEAN:
                return property.getBoolean();
            case PropertyType.LONG:
                return property.getLong();
            case PropertyType.DOUBLE:
                return property.getDouble();
            case PropertyType.REFERENCE:
            case PropertyType.WEAKREFERENCE:
                return new ContentMap(property.getNode());
            default:
                return property.getString();
        }
    }

    private interface Special {
        Object of(Node node) throws RepositoryException;
    }

    private static Special special(String name) {
        switch (name) {
            case "@name":
                return Node::getName;
            case "@id":
            case "@uuid":
                return Node::getIdentifier;
            case "@path":
            case "@handle":
                return Node::getPath;
            case "@depth":
            case "@level":
                return Node::getDepth;
            case "@nodeType":
                return Node::getPrimaryNodeType;
            default:
                return null;
        }
    }
}
