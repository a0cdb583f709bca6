package org.treatmentfaq.workbench.module;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Keeps visitors out of the editors' instance; the bootstrap files are those of the visitors' one.
 */
public final class CoreVersionHandler extends DefaultModuleVersionHandler {

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        String name = "Keep visitors out";
        return List.of(new IsAdminInstanceDelegateTask(name, name, new KeepOutTask(name), null));
    }

    private static final class KeepOutTask extends AbstractRepositoryTask {

        KeepOutTask(String name) {
            super(name, "On the editors' instance anonymous may see no page and no address");
        }

        @Override
        protected void doExecute(InstallContext installContext) throws RepositoryException {
            Node anonymous = installContext.getJCRSession("userroles").getNode("/anonymous");
            anonymous.getNode("acl_website").remove();
            anonymous.getNode("acl_uri/0").setProperty("permissions", 0);
        }
    }
}
