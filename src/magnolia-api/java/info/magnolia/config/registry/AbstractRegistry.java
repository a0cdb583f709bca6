package info.magnolia.config.registry;

/** The definitions of one type. */
public abstract class AbstractRegistry<T> {

    /** Throws if there is none of that id. */
    public DefinitionProvider<T> getProvider(String id) {
        throw new UnsupportedOperationException("answered by the host");
    }
}
