package info.magnolia.context;

/** A context that may do everything. */
public interface SystemContext extends Context {}
