package org.treatmentfaq.workbench.rendering;

import info.magnolia.jcr.util.NodeTypes;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/**
 * A node that has the properties of the pages above it as well, each at the same place below its
 * page; the nearest wins. Children are not inherited here: nothing the workbench shows needs it.
 */
final class InheritingNode implements InvocationHandler {

    private final Node node;

    private InheritingNode(Node node) {
        this.node = node;
    }

    static Node of(Node node) {
        return (Node)
                Proxy.newProxyInstance(
                        InheritingNode.class.getClassLoader(),
                        new Class<?>[] {Node.class},
                        new InheritingNode(node));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        Object[] given = arguments == null ? new Object[0] : arguments;
        return switch (method.getName()) {
            case "hasProperty" -> find((String) given[0]).isPresent();
            case "getProperty" -> property((String) given[0]);
            default -> call(method, given);
        };
    }

    private Property property(String name) throws RepositoryException {
        Optional<Property> found = find(name);
        return found.isPresent() ? found.get() : node.getProperty(name);
    }

    /** The node's own property, or that of the nearest page which has it at the same place. */
    private Optional<Property> find(String name) throws RepositoryException {
        if (node.hasProperty(name)) {
            return Optional.of(node.getProperty(name));
        }
        for (Node above = page(); above.getDepth() > 0; above = above.getParent()) {
            if (above.hasProperty(place() + name)) {
                return Optional.of(above.getProperty(place() + name));
            }
        }
        return Optional.empty();
    }

    /** What leads from the page to the node. */
    private String place() throws RepositoryException {
        String place = node.getPath().substring(page().getPath().length());
        return place.isEmpty() ? "" : place.replaceFirst("^/", "") + "/";
    }

    /** The page that the node is, or is on; the root if it is on none. */
    private Node page() throws RepositoryException {
        Node page = node;
        while (page.getDepth() > 0 && !page.isNodeType(NodeTypes.Page.NAME)) {
            page = page.getParent();
        }
        return page;
    }

    @SuppressWarnings("NullAway") // a method of JCR may answer null
    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(node, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
