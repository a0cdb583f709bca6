package info.magnolia.commands.chain;

/** What a chain of commands works on; Magnolia's contexts are such. */
public interface Context {

    Object get(Object key);
}
