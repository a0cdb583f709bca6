package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.StoredFaq;

class FaqCacheTest {

    private static final int QUESTIONS = 150;
    private static final int READINGS = 150;
    private static final String TITLE = Names.Faq.TITLE;

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private final FaqCache underTest = new FaqCache(10 << 20);
    private final SomeCaller reader = new SomeCaller(REPOSITORY);
    private Node folder = REPOSITORY.faqs().getRootNode();
    private Node faq = folder;

    FaqCacheTest() throws RepositoryException {}

    @BeforeEach
    void store() throws RepositoryException {
        folder = REPOSITORY.faqs().getRootNode().addNode("folder", "mgnl:folder");
        faq = folder.addNode("massage", Names.Faq.TYPE);
        faq.setProperty(TITLE, "One");
        for (String question : List.of("pain", "oil")) {
            Node entry = FaqRepository.entry(faq, Names.Faq.QUESTIONS, "questions-" + question);
            entry.setProperty(Names.Question.QUESTION, question + "?");
            entry.setProperty(Names.Question.ANSWER, "<p>About " + question + "</p>");
        }
        FaqRepository.entry(faq, Names.Faq.SOURCES, "sources0").setProperty("title", "A review");
        REPOSITORY.faqs().save();
    }

    @AfterEach
    void removeAll() throws RepositoryException {
        REPOSITORY.faqs().refresh(false);
        for (String path : List.of("/folder", "/moved")) {
            if (REPOSITORY.faqs().nodeExists(path)) {
                REPOSITORY.faqs().removeItem(path);
            }
        }
        REPOSITORY.faqs().save();
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void sharesWhatWasReadOnce() throws RepositoryException {
        StoredFaq first = read(reader);

        assertThat(read(new SomeCaller(REPOSITORY))).isSameAs(first);
        assertThat(byPath(new SomeCaller(REPOSITORY))).containsSame(first);
        assertThat(reader.readings).isEqualTo(2);
    }

    @Test
    void keepsAFaq_untilAnEventConcernsIt() throws RepositoryException {
        StoredFaq first = read(reader);
        change(faq, TITLE, "Two");

        assertThat(read(reader)).isSameAs(first);
        tell("/folder/massage2/title", "/folder/title", "/jcr:system/jcr:versionStorage/a");
        assertThat(read(reader)).isSameAs(first);

        tell("/folder/massage/title");
        assertThat(read(reader).faq().title().original()).isEqualTo("Two");
        assertThat(read(reader).revision()).isNotEqualTo(first.revision());
    }

    @Test
    void readsAgain_whenPartOfAFaqChanges() throws RepositoryException {
        StoredFaq first = read(reader);

        tell("/folder/massage/questions/questions-oil/answer");

        assertThat(read(reader)).isNotSameAs(first).isEqualTo(first);
    }

    @Test
    void knowsTheNodesOfAFaq_untilAnEventConcernsIt() throws RepositoryException {
        assertThat(outline().questions()).containsExactly("questions-pain", "questions-oil");
        FaqRepository.entry(faq, Names.Faq.QUESTIONS, "questions-price");
        REPOSITORY.faqs().save();
        assertThat(outline().questions()).hasSize(2);

        tell("/folder/massage/questions/questions-price");

        assertThat(outline().questions()).hasSize(3);
    }

    private FaqOutline outline() throws RepositoryException {
        return underTest.outlines(List.of(faq.getIdentifier()), reader).iterator().next();
    }

    @Test
    void followsAFaq_whenAFolderMoves() throws RepositoryException {
        StoredFaq first = read(reader);
        assertThat(byPath(reader)).containsSame(first);
        REPOSITORY.faqs().move("/folder", "/moved");
        REPOSITORY.faqs().save();

        tell("/folder", "/moved");

        assertThat(read(reader).path()).isEqualTo("/moved/massage");
        assertThat(byPath(reader)).isEmpty();
        assertThat(faqs(reader).byPath("/moved/massage")).isPresent();
    }

    @Test
    void holdsNothing_whenTheFaqWasRemoved() throws RepositoryException {
        String identifier = faq.getIdentifier();
        assertThat(faqs(reader).byId(identifier)).isPresent();
        faq.remove();
        REPOSITORY.faqs().save();

        tell("/folder/massage");

        assertThat(faqs(reader).byId(identifier)).isEmpty();
        assertThat(byPath(reader)).isEmpty();
    }

    @Test
    void keepsNothing_whenAnEventComesWhileItReads() throws RepositoryException {
        reader.afterReading = () -> tell("/folder/massage/title");
        StoredFaq first = read(reader);
        reader.afterReading = () -> {};
        change(faq, TITLE, "Two");

        assertThat(first.faq().title().original()).isEqualTo("One");
        assertThat(read(reader).faq().title().original()).isEqualTo("Two");
    }

    /** Nobody waits, and nobody gets what was there before the last event. */
    @Test
    void readsOnceMore_whenItIsSavedBetweenTwoReadings() throws RepositoryException {
        read(reader);
        tell("/folder/massage");
        reader.readings = 0;
        reader.afterReading =
                () -> {
                    if (reader.readings == 1) {
                        change(faq, TITLE, "Two");
                    }
                };

        assertThat(read(reader).faq().title().original()).isEqualTo("Two");
        assertThat(reader.readings).isEqualTo(3);
    }

    /** A save may come between two properties that a reader reads. */
    @Test
    void neverHasAMixtureOfTwoSaves() throws Exception {
        for (int i = 0; i < QUESTIONS; i++) {
            FaqRepository.entry(faq, Names.Faq.QUESTIONS, "questions" + i)
                    .setProperty("question", "Q" + i);
        }
        write(faq, 0);
        read(reader);
        AtomicBoolean done = new AtomicBoolean();
        Semaphore turns = new Semaphore(0);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<Integer> saves =
                writer.submit(
                        () -> {
                            int version = 1;
                            for (; !done.get(); version++) {
                                // as many saves as fall into a reading, on machines of any speed
                                turns.acquire();
                                write(faq, version);
                            }
                            return version;
                        });
        String identifier = read(reader).identifier();
        List<Set<String>> mixtures = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < READINGS; i++) {
            tell("/folder/massage");
            turns.release(2);
            Set<String> versions = versions(faqs(reader).byId(identifier).orElseThrow());
            seen.addAll(versions);
            if (versions.size() != 1) {
                mixtures.add(versions);
            }
        }
        done.set(true);
        turns.release();
        System.out.println(
                saves.get() + " saves, " + READINGS + " readings, " + seen.size() + " versions");
        writer.shutdown();

        assertThat(mixtures).isEmpty();
        assertThat(saves.get()).isGreaterThan(10);
        assertThat(seen).hasSizeGreaterThan(3);
    }

    @Test
    void asksForTheRightsOfEachCaller_eachTime() throws RepositoryException {
        SomeCaller other = new SomeCaller(REPOSITORY);
        StoredFaq whole = read(reader);

        reader.closed.add("/folder/massage/questions/questions-oil");
        assertThat(questions(read(reader))).containsExactly("pain?");
        assertThat(read(reader).revision()).isNotEqualTo(whole.revision());
        assertThat(read(reader).faq().sources()).extracting(Source::title).hasSize(1);
        assertThat(read(other)).isSameAs(whole);

        reader.closed.add("/folder/massage/sources/sources0");
        assertThat(read(reader).faq().sources()).isEmpty();

        reader.closed.add("/folder/massage/questions");
        assertThat(questions(read(reader))).isEmpty();

        reader.closed.add("/folder/massage");
        assertThat(faqs(reader).byId(faq.getIdentifier())).isEmpty();
        assertThat(byPath(reader)).isEmpty();
        assertThat(read(other)).isSameAs(whole);

        reader.closed.clear();
        assertThat(read(reader)).isSameAs(whole);
    }

    @Test
    void keepsPartsOfAFaq_asLongAsTheFaq() throws RepositoryException {
        reader.closed.add("/folder/massage/questions/questions-oil");
        SomeCaller other = new SomeCaller(REPOSITORY);
        other.closed.addAll(reader.closed);
        StoredFaq part = read(reader);
        assertThat(read(other)).isSameAs(part);
        change(faq.getNode("questions/questions-pain"), Names.Question.QUESTION, "Pain?");

        tell("/folder/massage/questions/questions-pain/question");

        assertThat(questions(read(reader))).containsExactly("Pain?");
    }

    /** The numbers of the entries' nodes say nothing of their order. */
    @Test
    void givesNoPartOfOtherNodes_whenTheFaqIsReorderedMeanwhile() throws RepositoryException {
        FaqCache.Kept old = underTest.faqs(List.of(faq.getIdentifier()), reader).iterator().next();
        reader.closed.add("/folder/massage/questions/questions-oil");
        FaqOutline.Parts parts = old.outline().partsFor(reader).orElseThrow();
        Node questions = faq.getNode(Names.Faq.QUESTIONS);
        questions.orderBefore("questions-oil", "questions-pain");
        REPOSITORY.faqs().save();
        tell("/folder/massage/questions/questions-oil");
        SomeCaller other = new SomeCaller(REPOSITORY);
        other.closed.add("/folder/massage/questions/questions-pain");

        assertThat(questions(read(other))).containsExactly("oil?");
        assertThat(questions(underTest.part(old, parts))).containsExactly("pain?");
    }

    @Test
    void keepsNoPart_whenTheFaqWasDroppedBefore() throws RepositoryException {
        FaqCache.Kept dropped =
                underTest.faqs(List.of(faq.getIdentifier()), reader).iterator().next();
        reader.closed.add("/folder/massage/questions/questions-oil");
        FaqOutline.Parts parts = dropped.outline().partsFor(reader).orElseThrow();
        change(faq, TITLE, "Two");
        tell("/folder/massage/title");

        assertThat(underTest.part(dropped, parts).faq().title().original()).isEqualTo("One");

        assertThat(read(reader).faq().title().original()).isEqualTo("Two");
    }

    @Test
    void keepsNothing_whileItIsStopped() throws RepositoryException {
        read(reader);

        underTest.stop();
        change(faq, TITLE, "Two");
        assertThat(read(reader).faq().title().original()).isEqualTo("Two");
        change(faq, TITLE, "Three");
        assertThat(read(reader).faq().title().original()).isEqualTo("Three");

        underTest.start();
        read(reader);
        reader.readings = 0;
        read(reader);
        assertThat(reader.readings).isZero();
    }

    /** Siblings may have the same name, and then differ by their indexes only. */
    @Test
    void asksForTheRightsOfEachOfTwoSiblingsWithOneName() throws RepositoryException {
        FaqRepository.entry(faq, Names.Faq.QUESTIONS, "twin").setProperty("question", "First?");
        faq.getNode(Names.Faq.QUESTIONS)
                .addNode("twin", NodeTypes.ContentNode.NAME)
                .setProperty("question", "Second?");
        REPOSITORY.faqs().save();
        reader.closed.add("/folder/massage/questions/twin[2]");

        assertThat(read(reader).faq().questions())
                .extracting(question -> question.question().original())
                .contains("First?")
                .doesNotContain("Second?");
    }

    @Test
    void takesABoundedAmountOfMemory() throws RepositoryException {
        FaqCache small = new FaqCache(300_000);
        List<String> identifiers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Node another = folder.addNode("faq" + i, Names.Faq.TYPE);
            another.setProperty(Names.Faq.SUMMARY, "needle ".repeat(200));
            identifiers.add(another.getIdentifier());
        }
        REPOSITORY.faqs().save();
        JcrTreatmentFaqs faqs = new JcrTreatmentFaqs(small, reader);

        for (String identifier : identifiers) {
            assertThat(
                            faqs.byId(identifier)
                                    .orElseThrow()
                                    .in(ContentLocale.of(Locale.ENGLISH))
                                    .summary()
                                    .text())
                    .startsWith("needle");
        }

        assertThat(small.bytes()).isBetween(100_000L, 300_000L);
        reader.readings = 0;
        assertThat(faqs.byId(identifiers.get(99))).isPresent();
        assertThat(reader.readings).isZero();
    }

    private StoredFaq read(SomeCaller who) throws RepositoryException {
        return faqs(who).byId(faq.getIdentifier()).orElseThrow();
    }

    private Optional<StoredFaq> byPath(SomeCaller who) {
        return faqs(who).byPath("/folder/massage");
    }

    private JcrTreatmentFaqs faqs(SomeCaller who) {
        return new JcrTreatmentFaqs(underTest, who);
    }

    private static List<String> questions(StoredFaq faq) {
        return faq.faq().questions().stream().map(each -> each.question().original()).toList();
    }

    private void tell(String... paths) {
        underTest.onEvent(SomeEvents.of(paths));
    }

    private static void change(Node node, String property, String value) {
        try {
            node.setProperty(property, value);
            node.getSession().save();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Node node, int version) throws RepositoryException {
        node.setProperty(TITLE, "version " + version);
        for (Node entry : new NodeReader(node).entryNodes(Names.Faq.QUESTIONS)) {
            entry.setProperty(Names.Question.ANSWER, "version " + version);
        }
        node.getSession().save();
    }

    private static Set<String> versions(StoredFaq stored) {
        return Stream.concat(
                        Stream.of(stored.faq().title()),
                        stored.faq().questions().stream().map(Question::answer))
                .map(text -> text.original())
                .collect(Collectors.toSet());
    }
}
