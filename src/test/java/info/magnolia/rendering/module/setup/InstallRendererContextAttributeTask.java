package info.magnolia.rendering.module.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Makes a component known to scripts under a name. Used by the conformance module only. */
public class InstallRendererContextAttributeTask extends AbstractRepositoryTask {

    public static final String MODULES_ROOT_DIR = "/modules/";
    public static final String RENDERERS_NODE = "renderers";
    public static final String CONTEXT_ATTRIBUTES = "contextAttributes";
    public static final String COMPONENT_CLASS = "componentClass";

    private final String path;
    private final String attribute;
    private final String componentClass;

    public InstallRendererContextAttributeTask(
            String moduleName, String rendererName, String attribute, String componentClass) {
        super("Context attribute", "Makes " + attribute + " known to scripts");
        this.path =
                MODULES_ROOT_DIR
                        + moduleName
                        + "/"
                        + RENDERERS_NODE
                        + "/"
                        + rendererName
                        + "/"
                        + CONTEXT_ATTRIBUTES
                        + "/"
                        + attribute;
        this.attribute = attribute;
        this.componentClass = componentClass;
    }

    @Override
    protected void doExecute(InstallContext installContext)
            throws RepositoryException, TaskExecutionException {
        Node root = installContext.getConfigJCRSession().getRootNode();
        Node node = NodeUtil.createPath(root, path.substring(1), NodeTypes.ContentNode.NAME);
        node.setProperty("name", attribute);
        node.setProperty(COMPONENT_CLASS, componentClass);
    }
}
