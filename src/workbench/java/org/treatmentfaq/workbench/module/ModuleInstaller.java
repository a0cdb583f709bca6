package org.treatmentfaq.workbench.module;

import static org.treatmentfaq.workbench.module.ModuleInstallContext.child;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.ModuleVersionHandler;
import info.magnolia.module.delta.Delta;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.module.model.Version;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.AccessRules;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/**
 * Installs, updates and starts modules, as Magnolia does on its start. The workbench's own part,
 * module {@code core}, comes first. A module that is installed in the same version is only started;
 * one whose installation was interrupted is installed again.
 */
public final class ModuleInstaller {

    private final WorkbenchRepository repository;
    private final ModuleResources resources;
    private final InstallOptions options;
    private final Function<Class<?>, Object> instances;
    private final BootstrapImporter importer;
    private final ServerConfiguration serverConfiguration = new ServerConfiguration();

    /**
     * Version handlers are created by {@code instances}, which injects what their constructors ask
     * for.
     */
    public ModuleInstaller(
            WorkbenchRepository repository,
            ModuleResources resources,
            InstallOptions options,
            Function<Class<?>, Object> instances) {
        this.repository = repository;
        this.resources = resources;
        this.options = options;
        this.instances = instances;
        this.importer = new BootstrapImporter(repository, resources);
        serverConfiguration.setAdmin(options.admin());
    }

    /** Whether this is the editors' instance, in the form that modules have it injected. */
    public ServerConfiguration serverConfiguration() {
        return serverConfiguration;
    }

    /** Installs or updates modules in the given order, then runs the startup tasks of each. */
    public void install(List<ModuleDescriptor> modules) {
        List<ModuleDescriptor> all =
                new ArrayList<>(ModuleDescriptors.load(resources, List.of("core")));
        all.addAll(modules);
        List<Installation> installations = all.stream().map(Installation::new).toList();
        installations.forEach(Installation::installOrUpdate);
        installations.forEach(Installation::start);
    }

    /** One module on its way. */
    private final class Installation {

        private final ModuleDescriptor module;
        private final ModuleVersionHandler handler;

        Installation(ModuleDescriptor module) {
            this.module = module;
            this.handler = versionHandler();
        }

        private ModuleVersionHandler versionHandler() {
            String name =
                    module.versionHandler().orElse(DefaultModuleVersionHandler.class.getName());
            try {
                Class<?> type = Class.forName(name, true, resources.classLoader());
                return (ModuleVersionHandler) instances.apply(type);
            } catch (ClassNotFoundException | ClassCastException e) {
                throw failure("version handler " + name, e);
            }
        }

        void installOrUpdate() {
            boolean installed = repository.hasWorkspace("config") && inContext(this::hasVersion);
            if (!installed) {
                installBasics();
            }
            inContext(context -> bringUpToDate(installed, context));
        }

        private boolean hasVersion(ModuleInstallContext context) throws RepositoryException {
            return context.getOrCreateCurrentModuleNode().hasProperty("version");
        }

        private boolean bringUpToDate(boolean installed, ModuleInstallContext context)
                throws RepositoryException {
            child(context.getConfigJCRSession().getRootNode(), "server")
                    .setProperty("admin", options.admin());
            run(
                    handler.getDeltas(
                            context, installed ? handler.getCurrentlyInstalled(context) : null),
                    context);
            // Last: what has no version is installed again on the next start
            Version version = context.getCurrentModuleDefinition().getVersion();
            context.getOrCreateCurrentModuleNode().setProperty("version", version.toString());
            return true;
        }

        void start() {
            inContext(
                    context -> {
                        @Nullable Delta startup = handler.getStartupDelta(context);
                        return run(startup == null ? List.of() : List.of(startup), context);
                    });
        }

        private void installBasics() {
            List<String> created = new ArrayList<>();
            for (ModuleDescriptor.Repository declared : module.repositories()) {
                declared.nodeTypeFile().ifPresent(this::registerNodeTypes);
                declared.workspaces().stream()
                        .filter(workspace -> !repository.hasWorkspace(workspace))
                        .peek(created::add)
                        .forEach(repository::createWorkspace);
            }
            bootstrapFiles().forEach(importer::importFile);
            inContext(context -> grant(created, context));
        }

        private void registerNodeTypes(String file) {
            String cnd =
                    resources
                            .text(file)
                            .orElseThrow(
                                    () -> failure("node type file " + file + " is missing", null));
            repository.registerNodeTypes(new StringReader(cnd), file);
        }

        private Stream<String> bootstrapFiles() {
            List<String> always = resources.below("/mgnl-bootstrap/" + module.name() + "/");
            List<String> samples =
                    resources.below("/mgnl-bootstrap-samples/" + module.name() + "/");
            // Short names first, so that parents are there before their children (case F04)
            return Stream.concat(
                            always.stream(), options.samples() ? samples.stream() : Stream.of())
                    .sorted(Comparator.comparing(String::length));
        }

        private boolean grant(List<String> workspaces, ModuleInstallContext context)
                throws RepositoryException {
            Node superuser = context.getJCRSession("userroles").getNode("/superuser");
            for (String workspace : workspaces) {
                Node list = child(superuser, "acl_" + workspace, "mgnl:contentNode");
                Node entry = child(list, "0", "mgnl:contentNode");
                entry.setProperty("path", "/*");
                entry.setProperty("permissions", AccessRules.ALL);
            }
            return true;
        }

        private boolean run(List<Delta> deltas, ModuleInstallContext context) {
            for (Delta delta : deltas) {
                for (Task task : delta.getTasks()) {
                    run(task, context);
                }
            }
            return !deltas.isEmpty();
        }

        private void run(Task task, ModuleInstallContext context) {
            try {
                task.execute(context);
                context.save();
            } catch (TaskExecutionException | RepositoryException | RuntimeException e) {
                throw failure("task '" + task.getName() + "' failed: " + e.getMessage(), e);
            }
        }

        private boolean inContext(Step step) {
            try (ModuleInstallContext context = new ModuleInstallContext(repository, module)) {
                boolean result = step.take(context);
                context.save();
                return result;
            } catch (RepositoryException e) {
                throw failure(String.valueOf(e.getMessage()), e);
            }
        }

        private WorkbenchException failure(String what, @Nullable Throwable cause) {
            return new WorkbenchException("Module " + module.name() + ": " + what, cause);
        }
    }

    private interface Step {
        boolean take(ModuleInstallContext context) throws RepositoryException;
    }
}
