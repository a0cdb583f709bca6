package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import javax.jcr.RepositoryException;

/** A task on the repository, whose exceptions it wraps. */
public abstract class AbstractRepositoryTask extends AbstractTask {

    public AbstractRepositoryTask(String name, String description) {
        super(name, description);
    }

    @Override
    public void execute(InstallContext installContext) throws TaskExecutionException {
        try {
            doExecute(installContext);
        } catch (RepositoryException e) {
            throw new TaskExecutionException("Could not execute task: " + e.getMessage(), e);
        }
    }

    protected abstract void doExecute(InstallContext installContext)
            throws RepositoryException, TaskExecutionException;
}
