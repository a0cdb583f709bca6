package org.treatmentfaq.workbench.module;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.jcr.util.NodeTypes;
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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;
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
            boolean installed =
                    repository.hasWorkspace("config")
                            && inContext(context -> handler.getCurrentlyInstalled(context) != null);
            if (!installed) {
                installBasics();
            }
            inContext(context -> bringUpToDate(installed, context));
        }

        private boolean bringUpToDate(boolean installed, ModuleInstallContext context)
                throws RepositoryException {
            Node root = context.getConfigJCRSession().getRootNode();
            JcrUtils.getOrAddNode(root, "server", NodeTypes.Content.NAME)
                    .setProperty("admin", options.admin());
            @Nullable Version from = installed ? handler.getCurrentlyInstalled(context) : null;
            run(handler.getDeltas(context, from).stream(), context);
            // Last: what has no version is installed again on the next start
            Version version = context.getCurrentModuleDefinition().getVersion();
            context.getOrCreateCurrentModuleNode().setProperty("version", version.toString());
            return true;
        }

        void start() {
            inContext(context -> run(Stream.ofNullable(handler.getStartupDelta(context)), context));
        }

        private void installBasics() {
            List<String> created = new ArrayList<>();
            for (ModuleDescriptor.Repository declared : module.repositories()) {
                declared.nodeTypeFile().ifPresent(this::registerNodeTypes);
                created.addAll(declared.workspaces());
            }
            created.removeAll(repository.workspaces());
            created.forEach(repository::createWorkspace);
            importBelow("/mgnl-bootstrap/", importer::importFile);
            if (options.samples()) {
                // The workbench installs samples on both instances: editors find them published
                importBelow(
                        "/mgnl-bootstrap-samples/",
                        options.admin() ? importer::importPublished : importer::importFile);
            }
            inContext(context -> grant(created, context));
        }

        /** Short names first: so parents are there before their children (case F04). */
        private void importBelow(String folder, Consumer<String> importing) {
            resources.below(folder + module.name() + "/").stream()
                    .sorted(Comparator.comparing(String::length))
                    .forEach(importing);
        }

        private void registerNodeTypes(String file) {
            Optional<String> cnd = resources.text(file);
            if (cnd.isEmpty()) {
                throw failure("node type file " + file + " is missing", null);
            }
            repository.registerNodeTypes(new StringReader(cnd.get()), file);
        }

        private boolean grant(List<String> workspaces, ModuleInstallContext context)
                throws RepositoryException {
            String type = NodeTypes.ContentNode.NAME;
            Node superuser = context.getJCRSession("userroles").getNode("/superuser");
            for (String workspace : workspaces) {
                Node list = JcrUtils.getOrAddNode(superuser, "acl_" + workspace, type);
                Node entry = JcrUtils.getOrAddNode(list, "0", type);
                entry.setProperty("path", "/*");
                entry.setProperty("permissions", AccessRules.ALL);
            }
            return true;
        }

        private boolean run(Stream<Delta> deltas, ModuleInstallContext context) {
            for (Task task : deltas.flatMap(delta -> delta.getTasks().stream()).toList()) {
                try {
                    task.execute(context);
                    context.save();
                } catch (TaskExecutionException | RepositoryException | RuntimeException e) {
                    throw failure("task '" + task.getName() + "' failed: " + e.getMessage(), e);
                }
            }
            return true;
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
