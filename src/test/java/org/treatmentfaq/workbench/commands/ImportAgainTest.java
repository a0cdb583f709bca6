package org.treatmentfaq.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentfaq.SharedWorkbench;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.Names;

/** A handout that was imported before: what happens to what an editor did in between. */
class ImportAgainTest {

    private static final String CUPPING =
            """
            Cupping

            What is cupping?

            Cups are placed on the skin.

            Does it leave marks?

            Often, for some days.
            """;
    private static final String LATER = CUPPING.replace("Often", "Sometimes");

    @RegisterExtension static final SharedWorkbench WORKBENCH = SharedWorkbench.withModules();

    private final ImportFolder folder;
    private Path handout = Path.of("");

    ImportAgainTest(@TempDir Path folder) throws Exception {
        this.folder = new ImportFolder(folder, WORKBENCH.instances());
    }

    @BeforeEach
    void importFirst() throws Exception {
        handout = folder.handout("cupping.txt", CUPPING);
        assertThat(folder.run(handout).status()).isZero();
    }

    @AfterEach
    void removeImports() throws Exception {
        folder.removeImports();
    }

    private void editAnswer() throws Exception {
        folder.edit(
                session ->
                        ImportFolder.question(session, "/cupping", 1)
                                .setProperty(Names.Question.ANSWER, "<p>Ask us.</p>"));
    }

    @Test
    void forgetsANameThatTheHandoutNoLongerSuggests() throws Exception {
        String named = CUPPING.replace("What is cupping?", "What is cupping or Hijama?");
        folder.run(folder.handout("cupping.txt", named));
        assertThat(folder.faq("/cupping").alternateNames()).containsExactly("Hijama");

        folder.run(folder.handout("cupping.txt", LATER));

        assertThat(folder.faq("/cupping").alternateNames()).isEmpty();
    }

    @Test
    void stopsAndNamesTheFields_whenAnEditorChangedTheFaq() throws Exception {
        editAnswer();
        TreatmentFaq before = folder.faq("/cupping");

        ImportFolder.Run run = folder.run(folder.handout("cupping.txt", LATER));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(handout + ": an editor changed the FAQ /cupping")
                .contains("does-it-leave-marks")
                .contains("answer")
                .contains("--replace");
        assertThat(run.out()).isBlank();
        assertThat(folder.faq("/cupping")).isEqualTo(before);
    }

    @Test
    void overwritesWhatAnEditorChanged_whenToldTo() throws Exception {
        editAnswer();

        ImportFolder.Run run = folder.run("--replace", folder.handout("cupping.txt", LATER));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("Warning +an editor's change is overwritten: .*answer");
        assertThat(answer(1)).isEqualTo("<p>Sometimes, for some days.</p>");
    }

    @Test
    void leavesTheEditorsChange_whenTheHandoutIsTheSame() throws Exception {
        editAnswer();

        ImportFolder.Run run = folder.run("--replace", handout);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(line(handout + ": unchanged /cupping"));
        assertThat(answer(1)).isEqualTo("<p>Ask us.</p>");
    }

    @Test
    void publishesWhatAnImportStored_thatWasEndedBeforeItPublished() throws Exception {
        folder.edit(session -> session.getProperty("/cupping/mgnl:lastActivated").remove());
        folder.editPublished(session -> session.getNode("/cupping").remove());

        ImportFolder.Run run = folder.run(handout);

        assertThat(run.err()).isEqualTo(line(handout + ": unchanged /cupping"));
        folder.editPublished(session -> assertThat(session.nodeExists("/cupping")).isTrue());
    }

    @Test
    void leavesUnpublishedWhatAnEditorUnpublished_whenTheHandoutIsTheSame() throws Exception {
        folder.editPublished(session -> session.getNode("/cupping").remove());

        folder.run(handout);

        folder.editPublished(session -> assertThat(session.nodeExists("/cupping")).isFalse());
    }

    @Test
    void keepsWhatNoHandoutHas() throws Exception {
        folder.edit(
                session ->
                        session.getNode("/cupping")
                                .setProperty(Names.Faq.DISCLAIMER, "<p>Not advice.</p>"));

        ImportFolder.Run run = folder.run(folder.handout("cupping.txt", LATER));

        assertThat(run.status()).isZero();
        assertThat(folder.faq("/cupping").disclaimer().original()).isEqualTo("<p>Not advice.</p>");
        assertThat(answer(1)).isEqualTo("<p>Sometimes, for some days.</p>");
    }

    @Test
    void reportsAQuestionThatVanishes_beforeItIsRemoved() throws Exception {
        String shorter = CUPPING.substring(0, CUPPING.indexOf("Does it leave"));

        ImportFolder.Run dry = folder.run("--dry-run", folder.handout("cupping.txt", shorter));
        int questions = folder.faq("/cupping").questions().size();
        ImportFolder.Run real = folder.run(handout);

        assertThat(dry.err()).isEqualTo(line(handout + ": not updated (dry run) /cupping"));
        assertThat(dry.out()).containsPattern("Warning .*Does it leave marks\\?.*removed");
        assertThat(questions).isEqualTo(2);
        assertThat(real.out()).isEqualTo(dry.out());
        assertThat(folder.faq("/cupping").questions()).hasSize(1);
    }

    @Test
    void tellsWhichQuestionWasTakenForWhich() throws Exception {
        String reworded = CUPPING.replace("Does it leave marks?", "Does it leave any marks?");

        ImportFolder.Run run =
                folder.run("--format", "json", folder.handout("cupping.txt", reworded));

        JsonNode warnings = new ObjectMapper().readTree(run.out()).get("warnings");
        assertThat(warnings.toString())
                .contains("Does it leave marks?")
                .contains("Does it leave any marks?");
        assertThat(folder.faq("/cupping").questions())
                .extracting(Question::anchor)
                .containsExactly("what-is-cupping", "does-it-leave-marks");
    }

    @Test
    void refusesAnotherTreatmentUnderTheSameName_unlessToldTo() throws Exception {
        Path needling =
                folder.handout("needling.txt", "Dry Needling\n\nWhy needles?\n\nThey are thin.\n");

        ImportFolder.Run refused = folder.run("--name", "cupping", needling);
        String title = folder.faq("/cupping").title().original();
        ImportFolder.Run replaced = folder.run("--name", "cupping", "--replace", needling);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("/cupping is \"Cupping\"")
                .contains("\"Dry Needling\"")
                .contains("--name")
                .contains("--replace");
        assertThat(title).isEqualTo("Cupping");
        assertThat(replaced.status()).isZero();
        assertThat(folder.faq("/cupping").title().original()).isEqualTo("Dry Needling");
    }

    @Test
    void updatesUnderTheSameName_whenOnlyTheTitleChanged() throws Exception {
        Path renamed = folder.handout("cupping.txt", CUPPING.replace("Cupping\n", "Cup Therapy\n"));

        ImportFolder.Run run = folder.run("--name", "cupping", renamed);

        assertThat(run.status()).isZero();
        assertThat(folder.faq("/cupping").title().original()).isEqualTo("Cup Therapy");
    }

    @Test
    void makesTheSafetyPart_whenAskedForLater() throws Exception {
        Path file =
                folder.handout(
                        "cups.txt", CUPPING + "\nWhen should I call?\n\nIf the marks hurt.\n");
        folder.run("--name", "cups", file);
        int asQuestions = folder.faq("/cups").questions().size();

        ImportFolder.Run run = folder.run("--name", "cups", "--safety", file);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(line(file + ": updated /cups"));
        assertThat(asQuestions).isEqualTo(3);
        assertThat(folder.faq("/cups").questions()).hasSize(2);
        assertThat(folder.faq("/cups").safety().original()).contains("If the marks hurt.");
        assertThat(folder.run("--name", "cups", "--safety", file).err()).contains("unchanged");
    }

    private String answer(int index) throws Exception {
        return folder.faq("/cupping").questions().get(index).answer().original();
    }

    private static String line(String text) {
        return text + System.lineSeparator();
    }
}
