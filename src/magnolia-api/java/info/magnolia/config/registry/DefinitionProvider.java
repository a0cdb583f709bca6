package info.magnolia.config.registry;

/** A definition that was registered. */
public interface DefinitionProvider<T> {

    /** Throws if the definition is not valid. */
    T get();
}
