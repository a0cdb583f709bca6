package org.treatmentfaq.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbench answers what a real Magnolia answered, on both instances. */
class RecordedCasesTest {

    private static final Path CASES = Path.of("src/test/resources/conformance-cases");
    private static final int MAX_EXCLUSIONS = 3;

    private static KitWorkbench workbench;

    @BeforeAll
    static void startWorkbench() {
        workbench = KitWorkbench.start();
    }

    @AfterAll
    static void stopWorkbench() {
        workbench.close();
    }

    @Test
    void answersEveryRequiredCaseAsRecorded() throws Exception {
        Map<String, String> exclusions = exclusions();
        List<String> differences = new ArrayList<>();
        List<RecordedCase> cases = RecordedCase.in(CASES.resolve("required"));

        for (RecordedCase recorded : cases) {
            Optional<String> difference = new Replay(workbench).difference(recorded);
            if (!exclusions.containsKey(recorded.id())) {
                difference.ifPresent(text -> differences.add(recorded.id() + ": " + text));
            }
        }

        int played = cases.size() - exclusions.size();
        System.out.printf(
                "Conformance, required: %d of %d cases, %d excluded %s%n",
                played - differences.size(), cases.size(), exclusions.size(), exclusions.keySet());
        assertThat(differences).isEmpty();
        assertThat(played).isGreaterThan(1);
    }

    @Test
    void excludesFewCasesWithAReasonEach() throws IOException {
        Map<String, String> exclusions = exclusions();

        assertThat(exclusions).hasSizeLessThanOrEqualTo(MAX_EXCLUSIONS);
        assertThat(exclusions.values())
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
        assertThat(RecordedCase.in(CASES.resolve("required")))
                .extracting(RecordedCase::id)
                .containsAll(exclusions.keySet());
    }

    /**
     * Not required, but every module can run into it: a page with a failing model is still sent.
     */
    @Test
    void keepsAFailingModelWithinItsArea() throws Exception {
        RecordedCase failing = named("reference", "A38-model-throws");

        assertThat(new Replay(workbench).difference(failing)).isEmpty();
    }

    /** Reference cases are no reason to build what the module does not need; they are counted. */
    @Test
    void countsReferenceCases() throws Exception {
        List<RecordedCase> cases = RecordedCase.in(CASES.resolve("reference"));
        int passed = 0;
        for (RecordedCase recorded : cases) {
            passed += new Replay(workbench).difference(recorded).isEmpty() ? 1 : 0;
        }

        System.out.printf("Conformance, reference: %d of %d cases%n", passed, cases.size());
        assertThat(passed).isPositive();
    }

    @Test
    void seesADifferenceInEachPartOfAnAnswer() throws Exception {
        RecordedCase recorded = named("required", "G06-resources");
        ObjectNode exchange = recorded.exchanges().get(0).deepCopy();
        ObjectNode expected = (ObjectNode) exchange.get("expected");
        Map<String, ObjectNode> changed = new HashMap<>();
        changed.put("status", expected.deepCopy().put("status", 201));
        changed.put("contentType", expected.deepCopy().put("contentType", "text/plain"));
        changed.put("body", expected.deepCopy().put("body", "other"));
        changed.put("header cache-control", expected.deepCopy().without("headers"));

        for (Map.Entry<String, ObjectNode> change : changed.entrySet()) {
            exchange.set("expected", change.getValue());

            assertThat(
                            new Replay(workbench)
                                    .difference(new RecordedCase(recorded.id(), List.of(exchange))))
                    .get()
                    .asString()
                    .contains(change.getKey() + " recorded");
        }
    }

    private static RecordedCase named(String folder, String id) throws IOException {
        return RecordedCase.in(CASES.resolve(folder)).stream()
                .filter(recorded -> recorded.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A line per case: its id, a colon, the reason. */
    private static Map<String, String> exclusions() throws IOException {
        Map<String, String> exclusions = new HashMap<>();
        for (String line : Files.readAllLines(CASES.resolve("exclusions.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(":", 2);
                exclusions.put(parts[0].strip(), parts[1].strip());
            }
        }
        return exclusions;
    }
}
