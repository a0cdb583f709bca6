package org.treatmentfaq.workbench.module;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.module.InstallContext;
import info.magnolia.module.model.ModuleDefinition;
import info.magnolia.module.model.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** What the tasks of one module work with; one session per workspace, saved by the installer. */
final class ModuleInstallContext implements InstallContext, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleInstallContext.class);

    private final WorkbenchRepository repository;
    private final ModuleDefinition module = new ModuleDefinition();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    ModuleInstallContext(WorkbenchRepository repository, ModuleDescriptor descriptor) {
        this.repository = repository;
        module.setName(descriptor.name());
        module.setVersion(Version.parseVersion(descriptor.version()));
    }

    @Override
    public void info(String message) {
        LOG.info("{}: {}", module.getName(), message);
    }

    @Override
    public void warn(String message) {
        LOG.warn("{}: {}", module.getName(), message);
    }

    @Override
    public ModuleDefinition getCurrentModuleDefinition() {
        return module;
    }

    @Override
    public boolean hasModulesNode() {
        try {
            return getConfigJCRSession().nodeExists("/modules");
        } catch (RepositoryException e) {
            throw new IllegalStateException("/modules cannot be read", e);
        }
    }

    @Override
    public Node getOrCreateCurrentModuleNode() throws RepositoryException {
        Node modules =
                JcrUtils.getOrAddNode(
                        getConfigJCRSession().getRootNode(), "modules", NodeTypes.Content.NAME);
        return JcrUtils.getOrAddNode(modules, module.getName(), NodeTypes.Content.NAME);
    }

    @Override
    public Session getConfigJCRSession() {
        return getJCRSession("config");
    }

    @Override
    public Session getJCRSession(String workspaceName) {
        return sessions.computeIfAbsent(workspaceName, repository::systemSession);
    }

    void save() throws RepositoryException {
        for (Session session : sessions.values()) {
            session.save();
        }
    }

    @Override
    public void close() {
        sessions.values().forEach(Session::logout);
    }
}
