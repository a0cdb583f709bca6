package info.magnolia.config;

/** A definition that has a name. */
public interface NamedDefinition {

    String getName();
}
