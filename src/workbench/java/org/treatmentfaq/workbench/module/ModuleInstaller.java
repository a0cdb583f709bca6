package org.treatmentfaq.workbench.module;

import info.magnolia.cms.beans.config.ServerConfiguration;
import java.util.List;
import java.util.function.Function;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** Installs, updates and starts modules. */
public final class ModuleInstaller {

    public ModuleInstaller(
            WorkbenchRepository repository,
            ModuleResources resources,
            InstallOptions options,
            Function<Class<?>, Object> instances) {}

    public ServerConfiguration serverConfiguration() {
        throw new UnsupportedOperationException();
    }

    /**
     * Creates what every repository has: core node types, workspaces, users; nothing on a second
     * start.
     */
    public void installCore() {}

    /** Installs or updates modules in the given order, then runs the startup tasks of each. */
    public void install(List<ModuleDescriptor> modules) {}
}
