package info.magnolia.objectfactory;

/** Makes and finds components. Used by the conformance module only. */
public interface ComponentProvider {

    <T> T getComponent(Class<T> type);

    <T> T newInstance(Class<T> type, Object... parameters);
}
