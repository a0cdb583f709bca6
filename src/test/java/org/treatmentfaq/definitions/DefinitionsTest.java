package org.treatmentfaq.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every definition that ships is what Magnolia's classes take, and everything that it names is
 * there. That the checks can see is proved by errors of every kind, planted into copies.
 */
class DefinitionsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RECORDED = Path.of("src/test/resources/conformance-module");
    private static final Path RECORDED_SOURCES = Path.of("src/test/java/conformance");

    @Test
    void everythingThatShipsIsRight() {
        DefinitionChecker checker = new DefinitionChecker(SeededCopy.SHIPPED, SOURCES);

        assertThat(checker.definitions()).isGreaterThan(5);
        assertThat(checker.problems()).isEmpty();
    }

    @Test
    void findsNothing_whenNothingIsPlanted(@TempDir Path copy) throws IOException {
        SeededCopy.create(copy);

        assertThat(new DefinitionChecker(copy, SOURCES).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void findsWhatIsPlanted(SeededError plant, @TempDir Path copy) throws IOException {
        SeededCopy.create(copy);

        Place place = SeededCopy.plant(copy, plant);

        assertThat(new DefinitionChecker(copy, SOURCES).problems())
                .anySatisfy(
                        problem -> {
                            assertThat(problem.place()).isEqualTo(place);
                            assertThat(problem.kind()).isEqualTo(plant.kind());
                            // A suggestion may follow that depends on what else ships
                            assertThat(problem.text()).startsWith(plant.text());
                        });
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("others")
    void findsWhatElseIsPlanted(SeededError plant, @TempDir Path copy) throws IOException {
        findsWhatIsPlanted(plant, copy);
    }

    @Test
    void everyKindOfErrorIsPlanted() {
        assertThat(oneOfEachKind().map(SeededError::kind).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Kind.values()));
    }

    /**
     * Definitions that worked on a real Magnolia are no problems, except for those that are wrong
     * on purpose, and for what 6.4 or this module wants otherwise.
     */
    @Test
    void findsNothingElse_inTheRecordedModule() {
        DefinitionChecker checker = new DefinitionChecker(RECORDED, RECORDED_SOURCES);

        List<String> problems =
                checker.problems().stream()
                        .filter(problem -> problem.kind() != Kind.LITERAL_TEXT)
                        .filter(problem -> problem.kind() != Kind.OWN_RULE)
                        .map(Problem::toString)
                        .map(problem -> problem.replace("magnolia-module/", ""))
                        .toList();

        assertThat(checker.definitions()).isGreaterThan(100);
        assertThat(problems).containsExactlyInAnyOrderElementsOf(recorded());
    }

    private static List<String> recorded() {
        return Schema.text("recorded-problems.txt")
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Stream<SeededError> oneOfEachKind() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        return SeededErrors.all().stream().filter(plant -> kinds.add(plant.kind()));
    }

    private static Stream<SeededError> others() {
        List<SeededError> first = oneOfEachKind().toList();
        return SeededErrors.all().stream().filter(plant -> !first.contains(plant));
    }
}
