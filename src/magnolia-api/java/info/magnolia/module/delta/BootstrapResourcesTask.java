package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import java.io.IOException;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.RepositoryException;

/** Imports bootstrap files. */
public abstract class BootstrapResourcesTask extends AbstractTask {

    public BootstrapResourcesTask(String name, String description) {
        super(name, description);
    }

    protected abstract void bootstrap(InstallContext installContext, int importUuidBehavior)
            throws IOException, RepositoryException;

    @Override
    public void execute(InstallContext installContext) throws TaskExecutionException {
        try {
            bootstrap(installContext, ImportUUIDBehavior.IMPORT_UUID_COLLISION_THROW);
        } catch (RepositoryException | IOException e) {
            throw new TaskExecutionException(getDescription() + " failed: " + e.getMessage(), e);
        }
    }
}
