package org.treatmentfaq.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentfaq.BuildOutput;

/**
 * A copy of what ships, without classes, beside the module {@code kitchen} of the test resources,
 * which has every kind of thing that can be planted whether or not we ship one today.
 */
final class SeededCopy {

    static final Path SHIPPED = BuildOutput.MODULE;
    private static final Path KITCHEN = Path.of("src/test/resources/definitions/sample-module");

    private SeededCopy() {}

    static void create(Path copy) throws IOException {
        for (Path root : List.of(SHIPPED, KITCHEN)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(SeededCopy::isResource).toList()) {
                    Path target = copy.resolve(root.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private static boolean isResource(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".class");
    }

    /**
     * Writes something else in one place of a file, or a new file, and says where the problem is
     * expected.
     */
    static Place plant(Path copy, SeededError plant) throws IOException {
        Path file = copy.resolve(plant.file());
        Files.createDirectories(file.getParent());
        String text = plant.found().isEmpty() ? "" : Files.readString(file);
        int place = indexOf(plant.found(), text, plant.file());
        Files.writeString(
                file,
                text.substring(0, place)
                        + plant.written()
                        + text.substring(place + plant.found().length()));
        if (plant.elsewhere().isEmpty()) {
            return new Problems().place(plant.file(), line(text, place));
        }
        String other = Files.readString(copy.resolve(plant.elsewhereFile()));
        int elsewhere = indexOf(plant.elsewhere(), other, plant.elsewhereFile());
        return new Problems().place(plant.elsewhereFile(), line(other, elsewhere));
    }

    private static int indexOf(String found, String text, String file) {
        int place = text.indexOf(found);
        assertThat(place).as("'%s' in %s", found, file).isNotNegative();
        return place;
    }

    private static int line(String text, int place) {
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }
}
