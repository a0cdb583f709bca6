package conformance;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.AddRoleToUserTask;
import info.magnolia.module.delta.Task;
import info.magnolia.rendering.module.setup.InstallRendererContextAttributeTask;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;

/**
 * Installs what bootstrap files cannot express and keeps a journal of the order in which things
 * ran.
 */
public class ConformanceVersionHandler extends DefaultModuleVersionHandler {

    @Override
    protected List<Task> getBasicInstallTasks(InstallContext context) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(new JournalTask("basic install, before super"));
        tasks.addAll(super.getBasicInstallTasks(context));
        tasks.add(new JournalTask("basic install, after super"));
        return tasks;
    }

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext context) {
        List<Task> tasks = new ArrayList<>(super.getExtraInstallTasks(context));
        tasks.add(new JournalTask("extra install"));
        tasks.add(
                new InstallRendererContextAttributeTask(
                        "rendering", "freemarker", "conffn", ConformanceFunctions.class.getName()));
        tasks.add(new AddRoleToUserTask("Let visitors read", "anonymous", "conformance-reader"));
        return tasks;
    }

    @Override
    protected List<Task> getStartupTasks(InstallContext context) {
        List<Task> tasks = new ArrayList<>(super.getStartupTasks(context));
        tasks.add(new JournalTask("startup task"));
        return tasks;
    }

    private static class JournalTask extends AbstractRepositoryTask {
        private final String what;

        JournalTask(String what) {
            super("Journal", what);
            this.what = what;
        }

        @Override
        protected void doExecute(InstallContext context) throws RepositoryException {
            boolean cards = context.getJCRSession("conformance-cards").nodeExists("/first");
            boolean guides =
                    context.hasModulesNode()
                            && info.magnolia.objectfactory.Components.getComponent(
                                            info.magnolia.repository.RepositoryManager.class)
                                    .hasWorkspace("conformance-guides");
            boolean guide =
                    guides && context.getJCRSession("conformance-guides").nodeExists("/alpha");
            Journal.write(
                    context.getConfigJCRSession(),
                    what
                            + " [cards bootstrapped="
                            + cards
                            + ", guides workspace="
                            + guides
                            + ", guides bootstrapped="
                            + guide
                            + "]");
        }
    }
}
