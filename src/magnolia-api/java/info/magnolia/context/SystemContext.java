package info.magnolia.context;

/** The context of work that no user asked for: everything is allowed. */
public interface SystemContext extends Context {}
