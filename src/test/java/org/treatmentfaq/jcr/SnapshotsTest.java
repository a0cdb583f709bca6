package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.workbench.repository.AccessRules;

class SnapshotsTest {

    private static final int QUESTIONS = 150;
    private static final int READINGS = 150;
    private static final AccessRules.Rule[] READER = {
        new AccessRules.Rule("/", AccessRules.READ), new AccessRules.Rule("/*", AccessRules.READ)
    };

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private final Snapshots underTest = new Snapshots();

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void keepsWhatWasRead_untilItIsToldToForget() throws RepositoryException {
        Node node = REPOSITORY.faq("kept");
        node.setProperty("title", "One");
        REPOSITORY.faqs().save();
        StoredFaq first = read(node, "anna");

        node.setProperty("title", "Two");
        REPOSITORY.faqs().save();
        assertThat(read(node, "anna")).isSameAs(first);
        assertThat(read(node, "ben").faq().title().original()).isEqualTo("Two");

        underTest.forget();
        assertThat(read(node, "anna").faq().title().original()).isEqualTo("Two");
        assertThat(read(node, "anna").revision()).isNotEqualTo(first.revision());
    }

    @Test
    void holdsNothing_whenTheNodeWasRemoved() throws RepositoryException {
        Node node = REPOSITORY.faq("removed");
        REPOSITORY.faqs().save();
        Session reader = REPOSITORY.sessionWith(Names.WORKSPACE, READER);
        Node seen = reader.getNode("/removed");
        node.remove();
        REPOSITORY.faqs().save();

        assertThat(underTest.of(seen, "anna", Snapshots.Witness.NONE)).isEmpty();
        reader.logout();
    }

    /** Many FAQs come and go; the one that is read is found again. */
    @Test
    void keepsABoundedNumber() throws RepositoryException {
        Node node = REPOSITORY.faq("bounded");
        REPOSITORY.faqs().save();

        for (int user = 0; user < 5_000; user++) {
            read(node, "user" + user);
        }

        assertThat(read(node, "user4999")).isSameAs(read(node, "user4999"));
    }

    /** A save may come between two properties that a reader reads. */
    @Test
    void neverHasAMixtureOfTwoSaves() throws Exception {
        Node node = REPOSITORY.faq("busy");
        for (int i = 0; i < QUESTIONS; i++) {
            FaqRepository.entry(node, "questions", "questions" + i)
                    .setProperty("question", "Q" + i);
        }
        write(node, 0);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<Integer> saves =
                writer.submit(
                        () -> {
                            int version = 1;
                            for (; !done.get(); version++) {
                                write(node, version);
                                // the pace of the saves: nobody waits for anything here
                                Thread.sleep(20);
                            }
                            return version;
                        });
        List<Set<String>> mixtures = new ArrayList<>();
        for (int i = 0; i < READINGS; i++) {
            Session reader = REPOSITORY.sessionWith(Names.WORKSPACE, READER);
            Set<String> versions =
                    versions(
                            new Snapshots()
                                    .of(reader.getNode("/busy"), "anna", SnapshotsTest::witnessed));
            if (versions.size() != 1) {
                mixtures.add(versions);
            }
            reader.logout();
        }
        done.set(true);
        System.out.println("Saves while " + READINGS + " readings were made: " + saves.get());
        writer.shutdown();

        assertThat(mixtures).isEmpty();
        assertThat(saves.get()).isGreaterThan(10);
    }

    /** What a session that lags behind reads twice alike is not the FAQ that others see by now. */
    @Test
    void waitsForTheReadersSession_whenItLagsBehind() throws RepositoryException {
        Node node = REPOSITORY.faq("lagging");
        node.setProperty("title", "New");
        REPOSITORY.faqs().save();
        StoredFaq others = witnessed(node.getIdentifier()).orElseThrow();
        node.setProperty("title", "Old");
        REPOSITORY.faqs().save();
        AtomicInteger asked = new AtomicInteger();

        Optional<StoredFaq> read =
                underTest.of(
                        node,
                        "anna",
                        identifier -> {
                            if (asked.incrementAndGet() < 6) {
                                return Optional.of(others);
                            }
                            catchUp(node);
                            return witnessed(identifier);
                        });

        assertThat(read.orElseThrow().faq().title().original()).isEqualTo("New");
    }

    private static void catchUp(Node node) {
        try {
            node.setProperty("title", "New");
            node.getSession().save();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<StoredFaq> witnessed(String identifier) {
        Session fresh = REPOSITORY.sessionWith(Names.WORKSPACE, READER);
        Optional<StoredFaq> seen = new JcrTreatmentFaqs(fresh).byId(identifier);
        fresh.logout();
        return seen;
    }

    private static Set<String> versions(Optional<StoredFaq> stored) {
        return Stream.concat(
                        Stream.of(stored.orElseThrow().faq().title().original()),
                        stored.orElseThrow().faq().questions().stream()
                                .map(question -> question.answer().original()))
                .collect(Collectors.toSet());
    }

    private static void write(Node node, int version) throws RepositoryException {
        node.setProperty("title", "version " + version);
        for (Node entry : new NodeReader(node).entryNodes("questions")) {
            entry.setProperty("answer", "version " + version);
        }
        node.getSession().save();
    }

    private StoredFaq read(Node node, String user) throws RepositoryException {
        return underTest.of(node, user, Snapshots.Witness.NONE).orElseThrow();
    }
}
