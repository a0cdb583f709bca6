package org.treatmentfaq.workbench.module;

import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** Imports bootstrap files. */
public final class BootstrapImporter {

    public BootstrapImporter(WorkbenchRepository repository, ModuleResources resources) {}

    /** Imports the file {@code <workspace>.<path.with.dots>.yaml} at a resource path. */
    public void importFile(String resource) {
        throw new UnsupportedOperationException(resource);
    }
}
