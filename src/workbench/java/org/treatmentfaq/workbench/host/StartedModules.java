package org.treatmentfaq.workbench.host;

import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.ModuleDescriptor;

/** The module classes of an instance, with their configuration, between start and stop. */
final class StartedModules {

    private final List<ModuleLifecycle> started = new ArrayList<>();

    /** Starts the modules in order. */
    StartedModules(Instance instance, ConfiguredBeans beans) {
        for (ModuleDescriptor module : instance.modules()) {
            if (module.className().isPresent()) {
                Object bean = instance.component(module.className().get());
                beans.fill(bean, configuration(instance, module.name()));
                if (bean instanceof ModuleLifecycle lifecycle) {
                    lifecycle.start(() -> ModuleLifecycleContext.PHASE_SYSTEM_STARTUP);
                    started.add(lifecycle);
                }
            }
        }
    }

    private static Map<String, Object> configuration(Instance instance, String module) {
        Session config = instance.systemSession("config");
        try {
            String path = "/modules/" + module + "/config";
            return config.nodeExists(path)
                    ? ConfiguredBeans.values(config.getNode(path))
                    : Map.of();
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "The configuration of " + module + " cannot be read: " + e.getMessage(), e);
        } finally {
            config.logout();
        }
    }

    /** Stops them in the opposite order. */
    void stop() {
        Collections.reverse(started);
        started.forEach(module -> module.stop(() -> ModuleLifecycleContext.PHASE_SYSTEM_SHUTDOWN));
        started.clear();
    }
}
