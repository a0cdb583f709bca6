package org.treatmentfaq.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A drawer needs no more memory than its largest handout. Heap figures of a repository with caches
 * say little; a heap that could not hold what was read and reported says it clearly. Another size
 * of the drawer: {@code -Ddrawer.size=1000}.
 */
@Tag("slow")
class BatchImportMemoryIT {

    private static final int HANDOUTS = Integer.getInteger("drawer.size", 240);
    private static final int HEAP = 96;
    private static final long MEBIBYTE = 1 << 20;

    private final Path folder;

    BatchImportMemoryIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void importsHundredsOfHandouts_inAHeapThatCouldNotHoldThem() throws Exception {
        Path log = folder.resolve("log.txt");
        Path report = folder.resolve("report.json");
        List<String> arguments =
                new ArrayList<>(
                        List.of("import", "--data", folder.resolve("data").toString(), "--format"));
        arguments.addAll(List.of("json", "--output", report.toString()));
        List<String> drawer = drawer();
        arguments.addAll(drawer);

        Process child =
                ChildJvm.start(log, List.of("-Xmx" + HEAP + "m"), Workbench.class, arguments);

        assertThat(child.waitFor()).as(log.toString()).isZero();
        assertThat(Files.readString(log)).endsWith(HANDOUTS + " imported" + System.lineSeparator());
        assertThat(size(drawer) + Files.size(report)).isGreaterThan(HEAP * MEBIBYTE);
    }

    private static long size(List<String> files) throws IOException {
        long size = 0;
        for (String file : files) {
            size += Files.size(Path.of(file));
        }
        return size;
    }

    private List<String> drawer() throws IOException {
        List<String> files = new ArrayList<>();
        for (int number = 0; number < HANDOUTS; number++) {
            Path file = folder.resolve("handout-" + number + ".txt");
            files.add(Files.writeString(file, handout(number)).toString());
        }
        return files;
    }

    private static String handout(int number) {
        StringBuilder text = new StringBuilder("Treatment " + number + "\n\n");
        for (int question = 0; question < 60; question++) {
            text.append("What about part " + question + " of it?\n\n");
            text.append(("Part " + question + " takes a while and does not hurt. ").repeat(96));
            text.append("\n\n");
        }
        return text.toString();
    }
}
