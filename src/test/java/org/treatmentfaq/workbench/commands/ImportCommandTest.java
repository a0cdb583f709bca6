package org.treatmentfaq.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.SharedWorkbench;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;

/**
 * The command line as a person uses it: what is printed, what is stored, which status the process
 * ends with.
 */
class ImportCommandTest {

    private static final String IMS = "src/test/resources/handouts/ims.txt";

    private static final String CUPPING =
            """
            Cupping

            What is cupping?

            Cups are placed on the skin.

            Does it leave marks?

            Often, for some days.
            """;

    @RegisterExtension static final SharedWorkbench WORKBENCH = SharedWorkbench.withModules();

    private final Path folder;
    private final ImportFolder imports;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    ImportCommandTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.imports = new ImportFolder(folder, WORKBENCH.instances());
    }

    @AfterEach
    void removeImports() throws Exception {
        imports.removeImports();
    }

    @Test
    void reportsEveryLineOfTheHandout() throws Exception {
        int status = run("--dry-run", "--format", "json", IMS);

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(status).isZero();
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "title",
                        "abbreviation",
                        "alternateNames",
                        "summary",
                        "safety",
                        "questions",
                        "authorName",
                        "authorCredentials",
                        "reviewerName",
                        "reviewerCredentials",
                        "lastReviewed",
                        "nextReview",
                        "copyrightYear",
                        "copyrightHolder",
                        "rightsStatement",
                        "lines",
                        "unplaced",
                        "warnings",
                        "format",
                        "charset",
                        "blocks",
                        "findings");
        assertThat(report.get("questions").get(0).fieldNames())
                .toIterable()
                .containsExactly("question", "anchor", "answerHtml");
        assertThat(report.get("lines")).hasSize(30);
        assertThat(roles(report))
                .isEqualTo(
                        Map.of(
                                "title",
                                1L,
                                "question",
                                4L,
                                "answer",
                                23L,
                                "byline",
                                1L,
                                "rights",
                                1L));
        assertThat(report.get("unplaced")).isEmpty();
        assertThat(report.get("warnings")).isEmpty();
    }

    @Test
    void writesTheReportAndNothingElseToTheOutputFile() throws Exception {
        Path output = folder.resolve("report.json");

        int status = run("--dry-run", "--format", "json", "--output", output.toString(), IMS);

        assertThat(status).isZero();
        assertThat(new ObjectMapper().readTree(output.toFile()).get("title").asText())
                .isEqualTo("Intramuscular Stimulation");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesAReportForPeople() throws Exception {
        run("--dry-run", IMS);

        assertThat(out.toString())
                .contains("Intramuscular Stimulation")
                .contains("Is it the same as Acupuncture?  #is-it-the-same-as-acupuncture")
                .contains("30 with text, 0 unplaced");
    }

    @Test
    void findsTheSampleUnchanged() throws Exception {
        int status = run(IMS);

        assertThat(status).isZero();
        assertThat(err.toString()).contains("unchanged /intramuscular-stimulation");
    }

    @Test
    void updatesTheSameFaqAndKeepsAnchors_whenTheHandoutChanged() throws Exception {
        run(handout("cupping.txt", CUPPING).toString());
        List<String> before = anchors("/cupping");

        int status =
                run(
                        handout(
                                        "cupping.txt",
                                        CUPPING.replace("Often", "Sometimes")
                                                + "\nDoes it hurt?\n\nRarely.\n")
                                .toString());

        assertThat(status).isZero();
        assertThat(err.toString()).contains("updated /cupping");
        assertThat(anchors("/cupping")).startsWith(before.toArray(String[]::new)).hasSize(3);
        assertThat(faq("/cupping").faq().questions().get(1).answer().original())
                .isEqualTo("<p>Sometimes, for some days.</p>");
    }

    @Test
    void storesUnderTheGivenName() throws Exception {
        int status = run("--name", "cups", handout("cupping.txt", CUPPING).toString());

        assertThat(status).isZero();
        assertThat(faq("/cups").faq().title().original()).isEqualTo("Cupping");
    }

    @Test
    void givesAnImportedFaqAPageOfTheDemo() throws Exception {
        run(handout("cupping.txt", CUPPING).toString());

        Instance instance = WORKBENCH.instances().author();
        Session website = instance.systemSession(Names.WEBSITE);
        assertThat(
                        website.getNode("/treatment-faq-demo/cupping/main/faq")
                                .getProperty("faq")
                                .getString())
                .isEqualTo(faqIn(instance, "/cupping").identifier());
        website.logout();
    }

    @Test
    void goesOn_whenOneOfTheFilesIsRefused() throws Exception {
        Path bad = handout("bad.txt", "Only a title\n");
        Path good = handout("cupping.txt", CUPPING);

        int status = run(bad.toString(), good.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("bad.txt").contains("imported /cupping");
        assertThat(faq("/cupping").faq().questions()).hasSize(2);
    }

    @Test
    void refusesToOverwriteAFaqThatWasNotImported_unlessToldTo() throws Exception {
        addFaqOfAnEditor("cupping");
        Path handout = handout("cupping.txt", CUPPING);

        int refused = run(handout.toString());
        String stored = faq("/cupping").faq().title().original();
        int replaced = run("--replace", handout.toString());

        assertThat(refused).isEqualTo(1);
        assertThat(err.toString())
                .contains("/cupping was not imported from a handout")
                .contains("--replace");
        assertThat(stored).isEqualTo("An editor's own");
        assertThat(replaced).isZero();
        assertThat(faq("/cupping").faq().title().original()).isEqualTo("Cupping");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "handout.pdf  | 255044462d312e37         | PDF",
                "handout.docx | 504b030414000600         | Word",
                "handout.png  | 89504e470d0a1a0a         | PNG",
                "handout.txt  | 496d6167650a00620a       | binary",
                "handout.txt  | 43616669209d0a           | binary"
            })
    void refusesWhatIsNotText(String name, String content, String word) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, java.util.HexFormat.of().parseHex(content));

        int status = run(file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains(file.toString()).contains(word);
        assertThat(titles()).containsExactly("Intramuscular Stimulation");
    }

    @Test
    void refusesWhatHoldsNoHandout() throws Exception {
        Path missing = folder.resolve("missing.txt");
        Path empty = handout("empty.txt", " \n\u00a0\n");
        Path noQuestion = handout("plain.txt", "Cupping\n\nCups are placed on the skin.\n");
        Path large = handout("large.txt", CUPPING + "x".repeat(1_048_577));

        int status =
                run(
                        missing.toString(),
                        folder.toString(),
                        empty.toString(),
                        noQuestion.toString(),
                        large.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(5);
        assertThat(err.toString())
                .contains(missing + " does not exist")
                .contains(folder + " is a directory")
                .contains(empty + " is empty")
                .contains(noQuestion.toString())
                .contains("question")
                .contains(large.toString())
                .contains("1 MiB");
        assertThat(titles()).containsExactly("Intramuscular Stimulation");
    }

    @Test
    void tellsEncodingByBytes() throws Exception {
        Path handout = folder.resolve("latin.txt");
        Files.write(
                handout,
                "Café\n\nWhat is it?\n\nCrème.\n".getBytes(Charset.forName("windows-1252")));

        int read = run("--dry-run", "--format", "json", handout.toString());

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(read).isZero();
        assertThat(report.get("title").asText()).isEqualTo("Café");
        assertThat(report.get("charset").asText()).isEqualTo("windows-1252");
        assertThat(report.get("findings").findValuesAsText("kind")).contains("encoding");
        assertThat(run("--dry-run", "--charset", "UTF-8", handout.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("UTF-8").contains("byte 3").contains("--charset");
    }

    @Test
    void storesNothing_whenAFindingStops() throws Exception {
        Path handout =
                handout(
                        "columns.txt",
                        """
                        Frozen Shoulder

                        What causes it?                         How long does it last?

                        The lining thickens and                 It goes away by itself. It takes
                        becomes stiff. Do not force             one to three years. Move
                        your arm.                               it gently.
                        """);

        int stopped = run("--format", "json", handout.toString());

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(stopped).isEqualTo(1);
        assertThat(report.get("findings").get(0).get("kind").asText()).isEqualTo("two-columns");
        assertThat(report.get("findings").get(0).get("severity").asText()).isEqualTo("stop");
        assertThat(report.get("findings").get(0).get("lines").get(0).asInt()).isEqualTo(3);
        assertThat(err.toString()).contains("--accept two-columns");
        assertThat(titles()).doesNotContain("Frozen Shoulder");
        assertThat(run("--accept", "two-columns", handout.toString())).isZero();
        assertThat(titles()).contains("Frozen Shoulder");
    }

    @Test
    void readsHtmlAndMarkdown_andUpdatesThemAgain() throws Exception {
        Path page =
                handout(
                        "splints.html",
                        "<html><body><h1>Splints</h1><h2>Why?</h2><p>So.</p></body></html>");
        Path text = handout("cast.md", "# Cast\n\n## Why?\n\n**So**.\n");

        assertThat(run("--format", "json", page, text)).isZero();

        JsonNode reports = new ObjectMapper().readTree(out.toString());
        assertThat(reports.findValuesAsText("format")).containsExactly("html", "markdown");
        assertThat(reports.get(1).get("questions").get(0).get("answerHtml").asText())
                .isEqualTo("<p><strong>So</strong>.</p>");
        assertThat(reports.get(0).get("blocks").findValuesAsText("form"))
                .containsExactly("heading", "heading", "paragraph");
        handout(
                "splints.html",
                "<html><body><h1>Splints</h1><h2>Why?</h2><p>Well.</p></body></html>");
        handout("cast.md", "# Cast\n\n## Why?\n\n**Well**.\n");
        assertThat(run(page, text)).isZero();
    }

    @Test
    void endsWithTwo_whenUsedWrongly() throws Exception {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--format", "pdf", IMS)).isEqualTo(2);
        assertThat(run("--charset", "nonsense", IMS)).isEqualTo(2);
        assertThat(run("--nonsense", IMS)).isEqualTo(2);
        assertThat(run("--name", "a/b", IMS)).isEqualTo(2);
        assertThat(run("--name", "a", IMS, IMS)).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: workbench import");
    }

    private int run(Object... arguments) throws Exception {
        ImportFolder.Run run = imports.run(arguments);
        out.append(run.out());
        err.append(run.err());
        return run.status();
    }

    private Path handout(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Map<String, Long> roles(JsonNode report) {
        return StreamSupport.stream(report.get("lines").spliterator(), false)
                .collect(
                        Collectors.groupingBy(
                                line -> line.get("role").asText(), Collectors.counting()));
    }

    private List<String> anchors(String path) {
        return faq(path).faq().questions().stream().map(Question::anchor).toList();
    }

    private List<String> titles() {
        return all(WORKBENCH.instances().author()).stream()
                .map(stored -> stored.faq().title().original())
                .toList();
    }

    private StoredFaq faq(String path) {
        return faqIn(WORKBENCH.instances().author(), path);
    }

    private static StoredFaq faqIn(Instance instance, String path) {
        return all(instance).stream()
                .filter(stored -> stored.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<StoredFaq> all(Instance instance) {
        Session session = instance.systemSession(Names.WORKSPACE);
        try {
            return new JcrTreatmentFaqs(session).all();
        } finally {
            session.logout();
        }
    }

    private void addFaqOfAnEditor(String name) throws Exception {
        imports.edit(
                session ->
                        session.getRootNode()
                                .addNode(name, Names.Faq.TYPE)
                                .setProperty(Names.Faq.TITLE, "An editor's own"));
    }
}
