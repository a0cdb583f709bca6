package info.magnolia.objectfactory;

/** Static access to the components. Used by the conformance module only. */
public class Components {

    private static volatile ComponentProvider provider;

    public Components() {}

    public static void setComponentProvider(ComponentProvider componentProvider) {
        provider = componentProvider;
    }

    public static ComponentProvider getComponentProvider() {
        return provider;
    }

    public static <T> T getComponent(Class<T> type) {
        return provider.getComponent(type);
    }
}
