package org.treatmentfaq.workbench.commands;

import java.io.IOException;
import java.nio.file.Path;
import org.treatmentfaq.workbench.host.Instances;

/** Brings the instances of a data folder to a command that works on them. */
@FunctionalInterface
interface DataFolders {

    /** The instances are open only while the command works on them. */
    boolean open(Path data, Work work) throws IOException;

    /** What a command does with instances, and whether it did all that it was asked for. */
    interface Work {
        boolean on(Instances instances) throws IOException;
    }

    /** Those on disk, which no other program may have open. */
    static boolean onDisk(Path data, Work work) throws IOException {
        try (Instances instances = Instances.persistent(data)) {
            return work.on(instances);
        }
    }
}
