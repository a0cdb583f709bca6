package org.treatmentfaq.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.BootstrapSingleModuleResource;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.List;
import javax.jcr.RepositoryException;

/**
 * Imports a bootstrap file of this module unless its node is there: what an administrator changed
 * stays, for an import would replace it. The name of the file says where the node belongs.
 */
final class ImportWhereMissing extends AbstractRepositoryTask {

    private final String file;

    ImportWhereMissing(String file) {
        super("New configuration", "Imports " + file + " unless it is there.");
        this.file = file;
    }

    @Override
    protected void doExecute(InstallContext context)
            throws RepositoryException, TaskExecutionException {
        List<String> names = List.of(file.split("\\.", -1));
        String path = "/" + String.join("/", names.subList(1, names.size() - 1));
        if (!context.getJCRSession(names.get(0)).nodeExists(path)) {
            new BootstrapSingleModuleResource(file).execute(context);
        }
    }
}
