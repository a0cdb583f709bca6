package org.treatmentfaq.workbench.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.treatmentfaq.workbench.module.InstallOptions;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/**
 * The instance of the editors and that of the visitors, to which the former publishes. Each has a
 * repository of its own. Thread-safe.
 */
public final class Instances implements AutoCloseable {

    private static final String AUTHOR = "author";
    private static final String PUBLIC = "public";

    private final Instance author;
    private final Instance visitors;

    private Instances(Instance author, Instance visitors) {
        this.author = author;
        this.visitors = visitors;
    }

    /** Both, with the module of this project, in a folder that keeps their content. */
    public static Instances persistent(Path data) {
        return persistent(data, FurtherModules.of(List.of()));
    }

    /** Both in a folder that keeps their content. */
    public static Instances persistent(Path data, FurtherModules modules) {
        return start(
                WorkbenchRepository.persistent(data.resolve(AUTHOR)),
                WorkbenchRepository.persistent(data.resolve(PUBLIC)),
                modules);
    }

    /** Both in memory, gone when they are closed. */
    public static Instances inMemory(FurtherModules modules) {
        return start(WorkbenchRepository.inMemory(), WorkbenchRepository.inMemory(), modules);
    }

    private static Instances start(
            WorkbenchRepository authors, WorkbenchRepository visitors, FurtherModules modules) {
        Instance receiver;
        try {
            receiver =
                    Instance.start(
                            visitors,
                            modules.resources(),
                            modules.names(),
                            new InstallOptions(false, true),
                            Optional.empty());
        } catch (RuntimeException e) {
            authors.close();
            throw e;
        }
        try {
            InstallOptions editors = new InstallOptions(true, true);
            return new Instances(
                    Instance.start(
                            authors,
                            modules.resources(),
                            modules.names(),
                            editors,
                            Optional.of(visitors)),
                    receiver);
        } catch (RuntimeException e) {
            receiver.close();
            throw e;
        }
    }

    /** Whether a folder holds instances. */
    public static boolean areThere(Path data) {
        return Files.exists(data.resolve(AUTHOR)) || Files.exists(data.resolve(PUBLIC));
    }

    /** Throws if a program has them open. */
    public static void requireUnused(Path data) {
        WorkbenchRepository.requireUnused(data.resolve(AUTHOR));
        WorkbenchRepository.requireUnused(data.resolve(PUBLIC));
    }

    public Instance author() {
        return author;
    }

    /** The public instance. */
    public Instance visitors() {
        return visitors;
    }

    /** Sets how long visitors are sent pages as they were: {@link Instance#flushAfter}. */
    public void flushAfter(Duration delay) {
        author.flushAfter(delay);
        visitors.flushAfter(delay);
    }

    @Override
    public void close() {
        author.close();
        visitors.close();
    }
}
