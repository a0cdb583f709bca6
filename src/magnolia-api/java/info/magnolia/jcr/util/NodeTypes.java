package info.magnolia.jcr.util;

/** Magnolia's node types and mixins, with the properties that they define. */
public class NodeTypes {

    public static class Activatable {
        public static final String LAST_ACTIVATED = "mgnl:lastActivated";
        public static final String LAST_ACTIVATED_BY = "mgnl:lastActivatedBy";
        public static final String ACTIVATION_STATUS = "mgnl:activationStatus";
    }

    public static class Area {
        public static final String NAME = "mgnl:area";
    }

    public static class Component {
        public static final String NAME = "mgnl:component";
    }

    public static class Content {
        public static final String NAME = "mgnl:content";
    }

    public static class ContentNode {
        public static final String NAME = "mgnl:contentNode";
    }

    public static class Created {
        public static final String NAME = "mgnl:created";
    }

    public static class Deleted {
        public static final String NAME = "mgnl:deleted";
    }

    public static class Folder {
        public static final String NAME = "mgnl:folder";
    }

    public static class LastModified {
        public static final String NAME = "mgnl:lastModified";
        public static final String LAST_MODIFIED = "mgnl:lastModified";
    }

    public static class Page {
        public static final String NAME = "mgnl:page";
    }

    public static class Renderable {
        public static final String TEMPLATE = "mgnl:template";
    }
}
