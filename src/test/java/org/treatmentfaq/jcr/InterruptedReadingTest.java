package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.observation.Event;
import javax.jcr.observation.ObservationManager;
import org.apache.jackrabbit.core.NodeImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.StoredFaq;

/** What the cache gives of a FAQ that is saved while it is read. */
class InterruptedReadingTest {

    private static final String TITLE = Names.Faq.TITLE;
    private static final int QUESTIONS = 30;
    private static final int SAVES = 15;
    private static final int ALL_EVENTS =
            Event.NODE_ADDED
                    | Event.NODE_REMOVED
                    | Event.PROPERTY_ADDED
                    | Event.PROPERTY_CHANGED
                    | Event.PROPERTY_REMOVED;

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private final FaqCache underTest = new FaqCache(10 << 20);
    private final SomeCaller caller = new SomeCaller(REPOSITORY);
    private final Node faq = REPOSITORY.faq("massage");
    private final String identifier = faq.getIdentifier();

    InterruptedReadingTest() throws RepositoryException {}

    @BeforeEach
    void store() {
        change("One");
    }

    @AfterEach
    void remove() throws RepositoryException {
        faq.remove();
        REPOSITORY.faqs().save();
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void readsOnceMore_whenNothingIsKnown() {
        caller.afterReading = () -> changeAfter(1);

        assertThat(title()).isEqualTo("Changed after 1");
        assertThat(caller.readings).isEqualTo(3);
    }

    /** Rather nothing than what may be a mixture of two saves. */
    @Test
    void fails_whenItIsChangedAgainAndAgain() {
        caller.afterReading = () -> changeAfter(caller.readings);

        assertThatThrownBy(this::title)
                .isInstanceOf(ContentAccessException.class)
                .hasMessageContaining(identifier);

        caller.afterReading = () -> {};
        assertThat(title()).startsWith("Changed after");
    }

    /** What was read before an event is over, however long ago the next save comes. */
    @Test
    void goesBackToNothingOlder_whenItIsChangedAgainWhileItIsRead() {
        assertThat(title()).isEqualTo("One");
        change("Two");
        underTest.onEvent(SomeEvents.of("/massage/title"));
        caller.readings = 0;
        caller.afterReading = () -> changeAfter(1);

        assertThat(title()).isEqualTo("Changed after 1");
    }

    @Test
    void readsAgain_whenItCannotBeReadToTheEnd() {
        caller.interruptions = 2;

        assertThat(title()).isEqualTo("One");
        assertThat(caller.readings).isEqualTo(4);
    }

    @Test
    void fails_whenItCanNeverBeReadToTheEnd() {
        caller.interruptions = Integer.MAX_VALUE;

        assertThatThrownBy(this::title)
                .isInstanceOf(ContentAccessException.class)
                .hasMessageContaining(identifier);
    }

    @Test
    void findsNothing_whenThereIsNoSuchFaq() {
        assertThat(faqs().byId(UUID.randomUUID().toString())).isEmpty();
        assertThat(caller.readings).isEqualTo(2);
    }

    /**
     * Magnolia publishes so. Jackrabbit may show the old nodes beside what is new for a moment, but
     * that is over when it delivers the event.
     */
    @Test
    void keepsNothingOld_whenASaveRemovesNodesAndAddsThemAgain() throws Exception {
        List<String> identifiers =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(QUESTIONS + 1).toList();
        Semaphore delivered = new Semaphore(0);
        ObservationManager observation = REPOSITORY.faqs().getWorkspace().getObservationManager();
        observation.addEventListener(
                events -> {
                    underTest.onEvent(events);
                    delivered.release();
                },
                ALL_EVENTS,
                "/",
                true,
                null,
                null,
                false);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newSingleThreadExecutor();
        Future<Integer> readings = readers.submit(() -> readUntil(done));

        List<Set<String>> seen = new ArrayList<>();
        for (int save = 0; save < SAVES; save++) {
            replaceQuestions(identifiers, "Version " + save);
            delivered.acquire();
            seen.add(texts(faqs().byId(identifier).orElseThrow()));
        }
        done.set(true);

        assertThat(readings.get()).isPositive();
        readers.shutdown();
        for (int save = 0; save < SAVES; save++) {
            assertThat(seen.get(save)).containsExactly("Version " + save);
        }
    }

    private int readUntil(AtomicBoolean done) {
        int readings = 0;
        SomeCaller other = new SomeCaller(REPOSITORY);
        do {
            assertThat(new JcrTreatmentFaqs(underTest, other).byId(identifier)).isPresent();
            readings++;
        } while (!done.get());
        return readings;
    }

    private void replaceQuestions(List<String> identifiers, String text)
            throws RepositoryException {
        faq.setProperty(TITLE, text);
        if (faq.hasNode(Names.Faq.QUESTIONS)) {
            faq.getNode(Names.Faq.QUESTIONS).remove();
        }
        Node questions = add(faq, Names.Faq.QUESTIONS, identifiers.get(0));
        for (int i = 1; i <= QUESTIONS; i++) {
            add(questions, "questions" + i, identifiers.get(i))
                    .setProperty(Names.Question.ANSWER, text);
        }
        REPOSITORY.faqs().save();
    }

    private static Node add(Node parent, String name, String identifier)
            throws RepositoryException {
        return ((NodeImpl) parent).addNodeWithUuid(name, NodeTypes.ContentNode.NAME, identifier);
    }

    private static Set<String> texts(StoredFaq stored) {
        return Stream.concat(
                        Stream.of(stored.faq().title()),
                        stored.faq().questions().stream().map(Question::answer))
                .map(text -> text.original())
                .collect(Collectors.toSet());
    }

    private void changeAfter(int reading) {
        if (caller.readings == reading) {
            change("Changed after " + reading);
        }
    }

    private void change(String title) {
        try {
            faq.setProperty(TITLE, title);
            REPOSITORY.faqs().save();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private String title() {
        Optional<StoredFaq> found = faqs().byId(identifier);
        return found.orElseThrow().faq().title().original();
    }

    private JcrTreatmentFaqs faqs() {
        return new JcrTreatmentFaqs(underTest, caller);
    }
}
