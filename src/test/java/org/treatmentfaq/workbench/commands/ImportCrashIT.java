package org.treatmentfaq.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.jcr.Node;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.SearchText;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.importing.parse.HandoutParser;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;

/**
 * The import is killed, as by {@code kill -9} or a power cut, while it replaces every question of a
 * FAQ: what is stored is all old or all new. Another seed: {@code -Dkill.seed=…}.
 */
class ImportCrashIT {

    private static final int MAX_MILLIS = 300;

    /** Against a child that does nothing; no measure of speed. */
    private static final Duration NEVER = Duration.ofMinutes(10);

    private final long seed = Long.getLong("kill.seed", 20_261_122L);
    private final Random random = new Random(seed);
    private final ListAppender<ILoggingEvent> warnings = new ListAppender<>();
    private final Logger repositoryLog = (Logger) LoggerFactory.getLogger("org.apache");

    private final Path data;
    private final Path log;
    private final Path first;
    private final Path second;

    ImportCrashIT(@TempDir Path folder) throws IOException {
        data = folder.resolve("data");
        log = folder.resolve("child.log");
        first = Files.writeString(folder.resolve("first.txt"), handout("First", "cups"));
        second = Files.writeString(folder.resolve("second.txt"), handout("Second", "needles"));
    }

    /** Long enough that the repository keeps the text apart from its node. */
    private static String handout(String version, String words) {
        String questions =
                IntStream.range(0, 40)
                        .mapToObj(
                                number ->
                                        "What do %s do on day %d?\n\nThe %s answer: %s\n\n"
                                                .formatted(
                                                        words,
                                                        number,
                                                        version,
                                                        (words + " ").repeat(40) + "rest."))
                        .collect(Collectors.joining());
        return "Killed Import\n\n" + questions + "By Ada " + version + ", PT\n";
    }

    @BeforeEach
    void listen() {
        repositoryLog.setLevel(Level.WARN);
        warnings.start();
        repositoryLog.addAppender(warnings);
    }

    @AfterEach
    void stopListening() {
        repositoryLog.detachAppender(warnings);
        repositoryLog.setLevel(Level.ERROR);
    }

    /** Visitors have a version, too, from the beginning. */
    @BeforeEach
    void importFirst() throws Exception {
        assertThat(command(first).waitFor()).as(Files.readString(log)).isZero();
    }

    @Test
    void leavesAllOldOrAllNew_whenKilledAFewTimes() throws Exception {
        killWhileItSaves(2);
        killTheCommand(1);
    }

    @Test
    @Tag("slow")
    void leavesAllOldOrAllNew_whenKilledWhileItSaves() throws Exception {
        assertThat(killWhileItSaves(25).getOrDefault(EndlessImport.SAVING, 0))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    @Tag("slow")
    void leavesAllOldOrAllNew_whenTheCommandIsKilled() throws Exception {
        killTheCommand(5);
    }

    /** How often the last word of the import was which. */
    private Map<String, Integer> killWhileItSaves(int kills) throws Exception {
        Map<String, Integer> moments = new TreeMap<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int kill = 0; kill < kills; kill++) {
            Process child =
                    ChildJvm.start(
                            log,
                            List.of(),
                            EndlessImport.class,
                            List.of(data.toString(), first.toString(), second.toString()));
            awaitSaves(child);
            child.waitFor(random.nextInt(MAX_MILLIS), TimeUnit.MILLISECONDS);
            if (kill % 3 > 0) {
                awaitASave();
            }
            child.destroyForcibly().waitFor();
            moments.merge(lastWord(), 1, Integer::sum);
            outcomes.merge(stored("kill " + kill), 1, Integer::sum);
        }
        System.out.printf("Killed with seed %d: %s, stored: %s%n", seed, moments, outcomes);
        assertThat(Set.of("First", "Second")).containsAll(outcomes.keySet());
        return moments;
    }

    private void killTheCommand(int kills) throws Exception {
        for (int kill = 0; kill < kills; kill++) {
            Process child = command(kill % 2 == 0 ? second : first);

            kill(child, 500 + random.nextInt(2_500));

            assertThat(stored("kill " + kill)).isIn("First", "Second");
        }
    }

    private Process command(Path handout) throws IOException {
        return ChildJvm.start(
                log,
                List.of(),
                Workbench.class,
                List.of("import", "--data", data.toString(), handout.toString()));
    }

    private void awaitSaves(Process child) throws Exception {
        Instant end = Instant.now().plus(NEVER);
        while (!Files.readString(log).contains(EndlessImport.SAVED)) {
            assertThat(child.isAlive() && Instant.now().isBefore(end))
                    .as("the import saves: %s", Files.readString(log))
                    .isTrue();
            Thread.sleep(10);
        }
    }

    /** Most of a round goes into comparing texts: two kills of three wait for a save to begin. */
    private void awaitASave() throws IOException {
        Instant end = Instant.now().plus(NEVER);
        while (!lastWord().equals(EndlessImport.SAVING) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
    }

    private static void kill(Process child, int millis) throws InterruptedException {
        child.waitFor(millis, TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
    }

    private String lastWord() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.get(lines.size() - 1);
    }

    /**
     * Which version editors have, after everything about it was compared, and about that of
     * visitors, who may have the one before.
     */
    private String stored(String moment) throws Exception {
        warnings.list.clear();
        try (Instances instances = Instances.persistent(data)) {
            stored(instances.visitors(), moment);
            String version = stored(instances.author(), moment);
            assertThat(warnings.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .allMatch(ImportCrashIT::isAboutTheLockOfTheKilled);
            return version;
        }
    }

    private String stored(Instance instance, String moment) throws Exception {
        Session session = instance.systemSession(Names.WORKSPACE);
        Node node = session.getNode("/killed-import");
        TreatmentFaq faq = TreatmentFaqReader.read(node);
        String version = faq.author().name().split(" ", -1)[1];

        assertThat(withoutAnchors(faq))
                .as("%s, seed %d", moment, seed)
                .isEqualTo(withoutAnchors(expected(version)));
        assertThat(faq.questions()).extracting(Question::anchor).doesNotHaveDuplicates();
        assertThat(node.getProperty(Names.Faq.SEARCH_TEXT).getString())
                .isEqualTo(SearchText.of(faq).original());
        session.logout();
        return version;
    }

    private static boolean isAboutTheLockOfTheKilled(String warning) {
        return warning.startsWith("Existing lock file");
    }

    private TreatmentFaq expected(String version) throws Exception {
        Path handout = version.equals("First") ? first : second;
        return HandoutParser.parse(Files.readString(handout)).faq();
    }

    /** Anchors tell the history of a question, which differs with the moment of the kill. */
    private static TreatmentFaq withoutAnchors(TreatmentFaq faq) {
        return TreatmentFaqBuilder.builder(faq)
                .questions(
                        faq.questions().stream()
                                .map(
                                        question ->
                                                Question.of(
                                                        question.question().original(),
                                                        question.answer().original(),
                                                        ""))
                                .toList())
                .build();
    }
}
