package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Executes one task on the editors' instance and another on the visitors'; either may be null.
 * Which instance this is stands in {@code config:/server@admin}.
 */
public class IsAdminInstanceDelegateTask extends AbstractRepositoryTask {

    private final Task taskIfAdmin;
    private final Task taskIfPublic;

    public IsAdminInstanceDelegateTask(
            String taskName, String taskDescription, Task ifAdmin, Task ifPublic) {
        super(taskName, taskDescription);
        this.taskIfAdmin = ifAdmin;
        this.taskIfPublic = ifPublic;
    }

    @Override
    protected void doExecute(InstallContext installContext)
            throws RepositoryException, TaskExecutionException {
        Session config = installContext.getConfigJCRSession();
        boolean admin = config.getProperty("/server/admin").getBoolean();
        Task task = admin ? taskIfAdmin : taskIfPublic;
        if (task != null) {
            task.execute(installContext);
        }
    }
}
