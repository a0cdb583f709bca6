package org.treatmentfaq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the projects of the build leave what the tests look into. */
public final class BuildOutput {

    /** What goes into the jar: classes, and the files of {@code magnolia-module}. */
    public static final Path MODULE = Path.of("target/module/classes");

    public static final Path STAND_INS = Path.of("target/magnolia-api/classes");
    public static final Path WORKBENCH = Path.of("target/workbench/classes");
    public static final Path TESTS = Path.of("target/tests/test-classes");

    /** What is copied into a webapp by hand. */
    public static final Path DIST = Path.of("target/dist");

    /** For people who want to see what a test saw. */
    public static final Path SCREENS = Path.of("target/screens");

    static final Path LIBRARIES_OF_62 = Path.of("target/tests/magnolia62");

    private static final String FOR_62 = "-magnolia62.jar";

    private BuildOutput() {}

    /** The jar for Magnolia 6.4. */
    static Path jar() {
        return product(false);
    }

    /** The jar for Magnolia 6.2. */
    static Path jarFor62() {
        return product(true);
    }

    static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path product(boolean isFor62) {
        return jars(DIST).stream()
                .filter(jar -> jar.getFileName().toString().startsWith("magnolia-treatment-faq-"))
                .filter(jar -> jar.toString().endsWith(FOR_62) == isFor62)
                .findFirst()
                .orElseThrow();
    }
}
