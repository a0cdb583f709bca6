package org.treatmentfaq.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.workbench.module.InstallOptions;
import org.treatmentfaq.workbench.module.ModuleDescriptor;
import org.treatmentfaq.workbench.module.ModuleDescriptors;
import org.treatmentfaq.workbench.module.ModuleInstaller;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.rendering.Languages;
import org.treatmentfaq.workbench.rendering.Site;
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
    private final Users users;
    private final Site site;

    private Instance(
            WorkbenchRepository repository, ModuleResources resources, Users users, Site site) {
        this.repository = repository;
        this.resources = resources;
        this.users = users;
        this.site = site;
    }

    /**
     * Installs or starts the modules of the class path in a repository.
     *
     * @param modules names of the modules beside Magnolia's own
     */
    public static Instance start(
            WorkbenchRepository repository, ModuleResources resources, List<String> modules) {
        try {
            List<ModuleDescriptor> descriptors = ModuleDescriptors.load(resources, modules);
            ModuleInstaller installer =
                    new ModuleInstaller(
                            repository, resources, new InstallOptions(false, true), Instance::make);
            installer.install(descriptors);
            Site site = new Site(resources, descriptors, languages(repository));
            return new Instance(repository, resources, new Users(repository), site);
        } catch (RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    /** The module of this project in a folder that keeps its content. */
    public static Instance persistent(Path data) {
        return start(WorkbenchRepository.persistent(data), new ModuleResources(), List.of(MODULE));
    }

    /** Whether a folder holds the repository of an instance. */
    static boolean isThere(Path data) {
        return Files.exists(data.resolve("content.mv.db"));
    }

    public Site site() {
        return site;
    }

    public ModuleResources resources() {
        return resources;
    }

    public Users users() {
        return users;
    }

    /** A session that may do everything; the caller logs it out. */
    public Session systemSession(String workspace) {
        return repository.systemSession(workspace);
    }

    /** A session with the rights of a user; the caller logs it out. */
    public Session session(String user, String workspace) {
        return repository.session(users.rulesOf(user), workspace);
    }

    @Override
    public void close() {
        users.close();
        repository.close();
    }

    private static Languages languages(WorkbenchRepository repository) {
        Session config = repository.systemSession("config");
        try {
            return new Languages(config);
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "The languages of the site cannot be read: " + e.getMessage(), e);
        } finally {
            config.logout();
        }
    }

    private static Object make(Class<?> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new WorkbenchException(type.getName() + " cannot be made: " + e, e);
        }
    }
}
