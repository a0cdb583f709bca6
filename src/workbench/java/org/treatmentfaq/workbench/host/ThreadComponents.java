package org.treatmentfaq.workbench.host;

import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.objectfactory.Components;
import java.util.function.Function;

/**
 * Magnolia's static access to components, answered by the instance that the thread works for: two
 * instances live in one process here.
 */
public final class ThreadComponents implements ComponentProvider {

    private static final ThreadLocal<Function<Class<?>, Object>> CURRENT = new ThreadLocal<>();

    private ThreadComponents() {}

    /** Answers this thread from {@code components} until {@link #clear}. */
    public static void set(Function<Class<?>, Object> components) {
        CURRENT.set(components);
        Components.setComponentProvider(new ThreadComponents());
    }

    public static void clear() {
        CURRENT.remove();
    }

    @Override
    public <T> T getComponent(Class<T> type) {
        return type.cast(CURRENT.get().apply(type));
    }

    @Override
    public <T> T newInstance(Class<T> type, Object... parameters) {
        throw new UnsupportedOperationException("The workbench makes components only");
    }
}
