package info.magnolia.jcr.util;

/** Names of node types. Used by the conformance module only. */
public class NodeTypes {

    public NodeTypes() {}

    public static class ContentNode {
        public static final String NAME = "mgnl:contentNode";

        public ContentNode() {}
    }
}
