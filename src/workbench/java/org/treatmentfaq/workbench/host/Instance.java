package org.treatmentfaq.workbench.host;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.cms.core.SystemProperty;
import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.SystemContext;
import info.magnolia.repository.RepositoryManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Session;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.InstallOptions;
import org.treatmentfaq.workbench.module.ModuleDescriptor;
import org.treatmentfaq.workbench.module.ModuleDescriptors;
import org.treatmentfaq.workbench.module.ModuleInstaller;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.rendering.Site;
import org.treatmentfaq.workbench.rendering.VisitorContext;
import org.treatmentfaq.workbench.rendering.WorkContext;
import org.treatmentfaq.workbench.repository.Users;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/**
 * One installation: a repository with the modules installed in it, and the site that renders it.
 * Close it to close the repository. Thread-safe once started.
 */
public final class Instance implements AutoCloseable {

    /** The module that this project is about. */
    public static final String MODULE = "treatment-faq";

    private final WorkbenchRepository repository;
    private final ModuleResources resources;
    private final List<ModuleDescriptor> modules;
    private final InstallOptions options;
    private final Users users;
    private final Configuration configuration;
    private final Changes changes;
    private final Site site;
    private final Publication publication;
    private final StartedModules started;

    /** Its sessions are those in which modules observe. */
    private final WorkContext system;

    private Instance(
            WorkbenchRepository repository,
            ModuleResources resources,
            List<ModuleDescriptor> modules,
            InstallOptions options,
            Optional<WorkbenchRepository> receiver) {
        this.repository = repository;
        this.resources = resources;
        this.modules = modules;
        this.options = options;
        users = new Users(repository);
        configuration = new Configuration(repository);
        changes = new Changes(repository);
        publication = new Publication(repository, receiver);
        system = new WorkContext("System", repository::systemSession);
        ConfiguredBeans beans = new ConfiguredBeans(this::component);
        site =
                new Site(
                        resources,
                        modules,
                        configuration.languages(),
                        components(new ConfiguredCommands(repository, beans, publication)),
                        configuration.contextAttributes());
        modules.forEach(module -> module.properties().forEach(SystemProperty::setProperty));
        started = startModules(beans);
    }

    /** What this instance gives to whoever asks for it. */
    private Map<Class<?>, Object> components(CommandsManager commands) {
        ServerConfiguration server = new ServerConfiguration();
        server.setAdmin(options.admin());
        RepositoryManager manager = repository::hasWorkspace;
        return Map.of(
                SystemContext.class,
                new WorkContext("System", repository::systemSession),
                ServerConfiguration.class,
                server,
                CommandsManager.class,
                commands,
                RepositoryManager.class,
                manager);
    }

    private StartedModules startModules(ConfiguredBeans beans) {
        enter("System");
        MgnlContext.setInstance(system);
        StartedModules modules = new StartedModules(this, beans);
        MgnlContext.release();
        ThreadComponents.clear();
        return modules;
    }

    /** The visitors' instance of modules, installed or started in a repository, with samples. */
    public static Instance start(
            WorkbenchRepository repository, ModuleResources resources, List<String> modules) {
        return start(
                repository, resources, modules, new InstallOptions(false, true), Optional.empty());
    }

    /**
     * Installs or starts modules in a repository, which is closed if that fails.
     *
     * @param modules names of the modules beside Magnolia's own
     * @param receiver where this instance publishes to
     */
    static Instance start(
            WorkbenchRepository repository,
            ModuleResources resources,
            List<String> modules,
            InstallOptions options,
            Optional<WorkbenchRepository> receiver) {
        try {
            List<ModuleDescriptor> descriptors = ModuleDescriptors.load(resources, modules);
            RepositoryManager manager = repository::hasWorkspace;
            ThreadComponents.set(type -> manager);
            new ModuleInstaller(repository, resources, options, Instance::make)
                    .install(descriptors);
            ThreadComponents.clear();
            return new Instance(repository, resources, descriptors, options, receiver);
        } catch (RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    public Site site() {
        return site;
    }

    public ModuleResources resources() {
        return resources;
    }

    /** The modules beside Magnolia's own, in the order in which they were installed. */
    public List<ModuleDescriptor> modules() {
        return modules;
    }

    public Users users() {
        return users;
    }

    /** Whether this is the editors' instance. */
    public boolean isAuthor() {
        return options.admin();
    }

    /** The component, or a new instance, of a class of the modules. */
    public Object component(String className) {
        return site.injection().component(className);
    }

    /** Lets this thread find the components of this instance until they are cleared. */
    public void enter(String userName) {
        SystemContext own =
                new WorkContext(
                        userName, workspace -> repository.systemSession(userName, workspace));
        ThreadComponents.set(
                type -> type == SystemContext.class ? own : site.injection().component(type));
    }

    /** Publishes to the visitors' instance. */
    public Publication publication() {
        return publication;
    }

    /** A session that may do everything; the caller logs it out. */
    public Session systemSession(String workspace) {
        return repository.systemSession(workspace);
    }

    /** A session with the rights of a user; the caller logs it out. */
    public Session session(String user, String workspace) {
        return repository.session(user, users.rulesOf(user), workspace);
    }

    /** The configuration of modules and server. */
    public Configuration configuration() {
        return configuration;
    }

    /** A user of this instance, with the rules that hold now. */
    public VisitorContext.Visitor visitor(String user) {
        return new VisitorContext.Visitor(
                user, users.rulesOf(user), workspace -> session(user, workspace));
    }

    /**
     * How long after a change pages that visitors were sent are sent again as they were. Magnolia
     * was seen to take five seconds; nothing is waited for unless this is set.
     */
    public void flushAfter(Duration delay) {
        changes.delay(delay);
    }

    /**
     * Runs something after each change of content or configuration: once the change was delivered,
     * and the delay that was set is over.
     */
    public void onChange(Runnable action) {
        changes.inAnyWorkspace(action);
    }

    /** Runs something soon after each change of the configuration. */
    public void onConfiguration(Runnable action) {
        changes.in("config", action);
    }

    @Override
    public void close() {
        started.stop();
        system.release();
        changes.close();
        users.close();
        repository.close();
    }

    private static Object make(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new WorkbenchException(type.getName() + " cannot be made: " + e, e);
        }
    }
}
