package org.treatmentfaq.workbench.repository;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.core.config.ConfigurationException;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.util.RepositoryLock;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;

/**
 * Where a repository keeps its content.
 *
 * @param directory the folder; a temporary one, almost empty, for a repository in memory
 * @param inMemory whether nothing is to be kept
 * @param isNew whether the folder held no repository
 */
record RepositoryStorage(Path directory, boolean inMemory, boolean isNew) {

    // configRootPath: the workspaces' configuration lies with everything else, not in files of its
    // own.
    // No SearchIndex: nothing is found by query.
    private static final String CONFIGURATION =
            """
            <!DOCTYPE Repository PUBLIC "-//The Apache Software Foundation//DTD Jackrabbit 2.6//EN"
                "http://jackrabbit.apache.org/dtd/repository-2.6.dtd">
            <Repository>
              {files:repository}
              <Security appName="Workbench">
                <SecurityManager class="org.apache.jackrabbit.core.DefaultSecurityManager"
                    workspaceName="security"/>
                <AccessManager class="org.apache.jackrabbit.core.security.DefaultAccessManager"/>
                <LoginModule
                    class="org.apache.jackrabbit.core.security.authentication.DefaultLoginModule"/>
              </Security>
              <Workspaces rootPath="${rep.home}/workspaces" configRootPath="/workspaces"
                  defaultWorkspace="default"/>
              <Workspace name="${wsp.name}">
                {files:${wsp.name}}
                {content:${wsp.name}}
                <WorkspaceSecurity>
                  <AccessControlProvider
                      class="org.treatmentfaq.workbench.repository.RulesProvider"/>
                </WorkspaceSecurity>
              </Workspace>
              <Versioning rootPath="${rep.home}/version">
                {files:version}
                {content:version}
              </Versioning>
            </Repository>
            """;
    private static final String FILES_IN_MEMORY =
            "<FileSystem class=\"org.apache.jackrabbit.core.fs.mem.MemoryFileSystem\"/>";
    private static final String CONTENT_IN_MEMORY =
            "<PersistenceManager"
                    + " class=\"org.apache.jackrabbit.core.persistence.mem.InMemBundlePersistenceManager\"/>";
    // No write delay: what was saved outlives a killed process. Not closed by H2 at exit: that is
    // the repository's work, which still writes then.
    private static final String DATABASE =
            """
            <param name="driver" value="org.h2.Driver"/>
            <param name="url" value="jdbc:h2:file:\\${rep.home}/content;MODE=LEGACY;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"/>
            <param name="schemaObjectPrefix" value="$1_"/>
            """;
    private static final String FILES_IN_DATABASE =
            "<FileSystem class=\"org.apache.jackrabbit.core.fs.db.DbFileSystem\">"
                    + "<param name=\"schema\" value=\"default\"/>"
                    + DATABASE
                    + "</FileSystem>";
    private static final String CONTENT_IN_DATABASE =
            "<PersistenceManager class=\"org.apache.jackrabbit.core.persistence.pool.H2PersistenceManager\">"
                    + DATABASE
                    + "</PersistenceManager>";

    static RepositoryStorage in(Path directory) {
        Path folder = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw unusable(folder, null);
        }
        return new RepositoryStorage(folder, false, !Files.exists(folder.resolve("content.mv.db")));
    }

    private static WorkbenchException unusable(Path folder, @Nullable Throwable cause) {
        return new WorkbenchException(
                "The data folder "
                        + folder
                        + " cannot be used: it is not a folder that this user can write to."
                        + " Name another one or change its permissions.",
                cause);
    }

    static RepositoryStorage temporary() {
        try {
            return new RepositoryStorage(Files.createTempDirectory("workbench"), true, true);
        } catch (IOException e) {
            throw new WorkbenchException("No temporary folder can be created", e);
        }
    }

    SubjectRepository open() {
        if (!inMemory) {
            requireUnused();
        }
        try {
            return new SubjectRepository(configuration());
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "The repository in "
                            + directory
                            + " cannot be opened: "
                            + rootMessage(e)
                            + ". Name another folder to start with an empty one.",
                    e);
        }
    }

    /** Asked before anything is opened: the database would find out later, and in other words. */
    void requireUnused() {
        try {
            RepositoryLock lock = new RepositoryLock();
            lock.init(directory.toString());
            lock.acquire();
            lock.release();
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "The data folder "
                            + directory
                            + " is in use by another workbench. Stop that one or name another folder.",
                    e);
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private RepositoryConfig configuration() throws ConfigurationException {
        String xml =
                CONFIGURATION
                        .replaceAll(
                                "\\{files:(.*)}", inMemory ? FILES_IN_MEMORY : FILES_IN_DATABASE)
                        .replaceAll(
                                "\\{content:(.*)}",
                                inMemory ? CONTENT_IN_MEMORY : CONTENT_IN_DATABASE);
        return RepositoryConfig.create(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                directory.toString());
    }

    void close() {
        if (!inMemory) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
