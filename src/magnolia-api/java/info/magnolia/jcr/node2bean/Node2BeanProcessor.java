package info.magnolia.jcr.node2bean;

/** Makes beans of nodes. */
public interface Node2BeanProcessor {}
