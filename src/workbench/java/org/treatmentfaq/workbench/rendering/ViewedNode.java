package org.treatmentfaq.workbench.rendering;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.iterator.NodeIteratorAdapter;
import org.apache.jackrabbit.commons.iterator.PropertyIteratorAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A node seen through a {@link View}, as a proxy: text is escaped, translations are chosen, and the
 * nodes around it are seen the same way.
 */
final class ViewedNode implements InvocationHandler {

    private final Node node;
    private final View view;

    private ViewedNode(Node node, View view) {
        this.node = node;
        this.view = view;
    }

    /** {@code node}, seen through {@code view} instead of whatever it was seen through. */
    static Node of(Node node, View view) {
        Node stored = unwrap(node);
        return view.equals(View.RAW) ? stored : proxy(Node.class, new ViewedNode(stored, view));
    }

    /** The node as it is stored. */
    static Node unwrap(Node node) {
        return handler(node).map(viewed -> viewed.node).orElse(node);
    }

    /** What {@code node} is seen through. */
    static View viewOf(Node node) {
        return handler(node).map(viewed -> viewed.view).orElse(View.RAW);
    }

    /**
     * Magnolia's escaping: the apostrophe is written with three digits (case B01), and what is
     * escaped already is left alone (case C10).
     */
    static String escape(String text) {
        return text.replaceAll("&(?!(?:amp|lt|gt|quot|#039);)", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        Object[] given = arguments == null ? new Object[0] : arguments;
        return switch (method.getName()) {
            case "getProperty" -> viewed(node.getProperty(localName((String) given[0])));
            case "hasProperty" -> node.hasProperty(localName((String) given[0]));
            case "equals" -> given[0] instanceof Node other && node.equals(unwrap(other));
            case "isSame" -> given[0] instanceof Node other && node.isSame(unwrap(other));
            case "getProperties" ->
                    new PropertyIteratorAdapter(
                            properties((PropertyIterator) call(node, method, given)));
            case "getNodes" ->
                    new NodeIteratorAdapter(nodes((NodeIterator) call(node, method, given)));
            default -> viewed(call(node, method, given));
        };
    }

    private String localName(String name) throws RepositoryException {
        Optional<Locale> locale = view.locale();
        if (locale.isEmpty()) {
            return name;
        }
        String translated = name + "_" + locale.get();
        boolean exists = node.hasProperty(translated) && !isEmpty(node.getProperty(translated));
        return exists ? translated : name;
    }

    private static boolean isEmpty(Property property) throws RepositoryException {
        return !property.isMultiple() && property.getString().isEmpty();
    }

    private @Nullable Object viewed(@Nullable Object result) {
        if (result instanceof Node found) {
            return of(found, view);
        }
        return result instanceof Property found && view.escaped() ? escaped(found) : result;
    }

    private List<Node> nodes(NodeIterator found) {
        List<Node> nodes = new ArrayList<>();
        while (found.hasNext()) {
            nodes.add(of(found.nextNode(), view));
        }
        return nodes;
    }

    private List<Property> properties(PropertyIterator found) {
        List<Property> properties = new ArrayList<>();
        while (found.hasNext()) {
            Property property = found.nextProperty();
            properties.add(view.escaped() ? escaped(property) : property);
        }
        return properties;
    }

    /** Single texts only: the values of a list arrive as they are (cases B04 and B14). */
    private static Property escaped(Property property) {
        return proxy(
                Property.class,
                (proxy, method, given) -> {
                    Object result = call(property, method, given == null ? new Object[0] : given);
                    return method.getName().equals("getString") ? escape((String) result) : result;
                });
    }

    @SuppressWarnings("NullAway") // a method of JCR may answer null
    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Optional<ViewedNode> handler(Node node) {
        return Proxy.isProxyClass(node.getClass())
                        && Proxy.getInvocationHandler(node) instanceof ViewedNode viewed
                ? Optional.of(viewed)
                : Optional.empty();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        ViewedNode.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
