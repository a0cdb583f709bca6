package org.treatmentfaq.workbench.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.jcr.RepositoryException;
import org.apache.commons.io.FileUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
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
                ("The data folder %s cannot be used: it is not a folder that this user can write"
                                + " to. Name another one or change its permissions.")
                        .formatted(folder),
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
            String why = String.valueOf(ExceptionUtils.getRootCause(e).getMessage());
            throw new WorkbenchException(
                    ("The repository in %s cannot be opened: %s. Name another folder to start"
                                    + " with an empty one.")
                            .formatted(directory, StringUtils.substringBefore(why, "\n")),
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
                    ("The data folder %s is in use by another workbench. Stop that one or name"
                                    + " another folder.")
                            .formatted(directory),
                    e);
        }
    }

    private RepositoryConfig configuration() throws ConfigurationException {
        String name = inMemory ? "in-memory.xml" : "persistent.xml";
        return RepositoryConfig.create(
                RepositoryStorage.class.getResourceAsStream(name), directory.toString());
    }

    void close() {
        if (inMemory) {
            FileUtils.deleteQuietly(directory.toFile());
        }
    }
}
