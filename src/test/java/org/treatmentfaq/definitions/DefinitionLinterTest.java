package org.treatmentfaq.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.BuildOutput;
import org.yaml.snakeyaml.Yaml;

/**
 * The linter finds each error of {@code seeded-errors.yaml}, seeded into a copy of what ships, and
 * raises no false alarm in definitions that worked on a real Magnolia.
 */
class DefinitionLinterTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Has every kind of thing that an error can be seeded into, whether or not we ship one. */
    private static final Path SAMPLE = RESOURCES.resolve("definitions/sample-module");

    /**
     * An error, and the problem that must be found.
     *
     * @param found what is replaced at its first occurrence; empty: the file is new
     * @param at a text in the line where the problem is reported, if that is another one
     * @param in the file of that line
     */
    record SeededError(
            Kind kind,
            String file,
            String found,
            String written,
            String problem,
            String at,
            String in) {

        @Override
        public String toString() {
            return kind + " in " + file + ": " + written.lines().findFirst().orElse("(nothing)");
        }
    }

    private static List<SeededError> errors() {
        List<Map<String, String>> errors = new Yaml().load(Schema.text("seeded-errors.yaml"));
        return errors.stream()
                .map(
                        error ->
                                new SeededError(
                                        Kind.valueOf(error.getOrDefault("kind", "")),
                                        error.getOrDefault("file", ""),
                                        error.getOrDefault("found", ""),
                                        error.getOrDefault("written", ""),
                                        error.getOrDefault("problem", ""),
                                        error.getOrDefault("at", ""),
                                        error.getOrDefault("in", error.getOrDefault("file", ""))))
                .toList();
    }

    private static Stream<SeededError> oneOfEachKind() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        return errors().stream().filter(error -> kinds.add(error.kind()));
    }

    private static Stream<SeededError> others() {
        List<SeededError> quick = oneOfEachKind().toList();
        return errors().stream().filter(error -> !quick.contains(error));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void findsSeededError(SeededError error, @TempDir Path copy) throws IOException {
        copyModules(copy);

        Place place = seed(error, copy);

        assertThat(new DefinitionLinter(copy, SOURCES).problems())
                .anySatisfy(
                        problem -> {
                            assertThat(problem.place()).isEqualTo(place);
                            assertThat(problem.kind()).isEqualTo(error.kind());
                            // A suggestion may follow that depends on what else ships
                            assertThat(problem.text()).startsWith(error.problem());
                        });
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("others")
    void findsOtherSeededError(SeededError error, @TempDir Path copy) throws IOException {
        findsSeededError(error, copy);
    }

    @Test
    void findsNothing_whenNothingIsSeeded(@TempDir Path copy) throws IOException {
        copyModules(copy);

        assertThat(new DefinitionLinter(copy, SOURCES).problems()).isEmpty();
    }

    @Test
    void everyKindOfErrorIsSeeded() {
        assertThat(oneOfEachKind().map(SeededError::kind).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Kind.values()));
    }

    /**
     * Definitions that worked on a real Magnolia are no problems, except for those that are wrong
     * on purpose, and for what 6.4 or this module wants otherwise.
     */
    @Test
    void findsNothingElse_inTheRecordedModule() {
        DefinitionLinter linter =
                new DefinitionLinter(
                        RESOURCES.resolve("conformance-module"),
                        Path.of("src/test/java/conformance"));
        Set<Kind> ours = Set.of(Kind.LITERAL_TEXT, Kind.OWN_RULE);

        List<String> problems =
                linter.problems().stream()
                        .filter(problem -> !ours.contains(problem.kind()))
                        .map(problem -> problem.toString().replace("magnolia-module/", ""))
                        .toList();

        assertThat(linter.definitions()).isGreaterThan(100);
        assertThat(problems)
                .containsExactlyInAnyOrderElementsOf(
                        Schema.text("recorded-problems.txt")
                                .lines()
                                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                                .toList());
    }

    /** What ships, without classes, beside the sample module. */
    private static void copyModules(Path copy) throws IOException {
        for (Path root : List.of(BuildOutput.MODULE, SAMPLE)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(DefinitionLinterTest::isResource).toList()) {
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

    /** The line where the problem is expected. */
    private static Place seed(SeededError error, Path copy) throws IOException {
        Path file = copy.resolve(error.file());
        Files.createDirectories(file.getParent());
        String text = error.found().isEmpty() ? "" : Files.readString(file);
        int start = indexOf(error.found(), text);
        String rest = text.substring(start + error.found().length());
        Files.writeString(file, text.substring(0, start) + error.written() + rest);
        if (error.at().isEmpty()) {
            return place(error.file(), text, start);
        }
        String other = Files.readString(copy.resolve(error.in()));
        return place(error.in(), other, indexOf(error.at(), other));
    }

    private static int indexOf(String part, String text) {
        assertThat(text).contains(part);
        return text.indexOf(part);
    }

    private static Place place(String file, String text, int index) {
        int line = 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
        return new Problems().place(file, line);
    }
}
