package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.ImportedText;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqBuilder;
import org.treatmentfaq.workbench.module.ContentDump;

class TreatmentFaqWriterTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private static final Question PAIN =
            new Question(
                    text("Does it hurt?", "Est-ce douloureux ?"),
                    text("<p>Hardly.</p>", "<p>À peine.</p>"),
                    text("Pain", "Douleur"),
                    "pain",
                    List.of("hurt", "ouch"),
                    "SafetyHealthAspect");
    private static final Question OIL = Question.of("Which oil?", "<p>Almond.</p>", "oil");
    private static final Question TIME = Question.of("How long?", "<p>An hour.</p>", "time");
    private static final Source REVIEW = new Source("A review", "https://example.org/review");
    private static final Source BOOK = new Source("A textbook", "");

    private static final TreatmentFaq FULL =
            TreatmentFaq.titled(text("Massage", "Massage thérapeutique"))
                    .abbreviation("MT")
                    .alternateNames(List.of("Massage therapy", "Bodywork"))
                    .summary(text("Hands on.", "Les mains."))
                    .safety(text("<p>Careful</p>", "<p>Attention</p>"))
                    .disclaimer(text("<p>No advice</p>", "<p>Sans garantie</p>"))
                    .questions(List.of(PAIN, OIL, TIME))
                    .sources(List.of(REVIEW, BOOK))
                    .author(new Person("Amanda Sin", "MPT"))
                    .reviewer(new Person("Ben Okoro", "RMT"))
                    .review(new Review(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 3, 1), 24))
                    .rights(new Rights(2020, "Clinic", "Copyright 2020 Clinic | All Rights"))
                    .relatedFaqs(List.of("fa900000-0000-4000-8000-000000000101", "gone"))
                    .canonicalPage("fa900000-0000-4000-8000-000000000202")
                    .handout(new ImportedText("Massage\n\n…", "0123"))
                    .build();

    private Node node = REPOSITORY.faqs().getRootNode();

    TreatmentFaqWriterTest() throws RepositoryException {}

    @BeforeEach
    void addNode() throws RepositoryException {
        node = REPOSITORY.faq("massage");
    }

    @AfterEach
    void removeNode() throws RepositoryException {
        REPOSITORY.faqs().refresh(false);
        if (REPOSITORY.faqs().nodeExists("/massage")) {
            REPOSITORY.faqs().removeItem("/massage");
            REPOSITORY.faqs().save();
        }
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void losesNothing() throws RepositoryException {
        write(FULL);

        assertThat(TreatmentFaqReader.read(node)).isEqualTo(FULL);
    }

    @Test
    void losesNothing_whenNothingButATitleIsKnown() throws RepositoryException {
        TreatmentFaq faq = TreatmentFaq.titled(LocalizedText.of("Massage")).build();

        write(faq);

        assertThat(TreatmentFaqReader.read(node)).isEqualTo(faq);
        assertThat(node.getNodes().hasNext()).isFalse();
    }

    @Test
    void changesNothing_whenItWritesWhatWasRead() throws RepositoryException {
        write(FULL);

        TreatmentFaqWriter.write(TreatmentFaqReader.read(node), node);

        assertThat(REPOSITORY.faqs().hasPendingChanges()).isFalse();
        TreatmentFaqWriter.write(TreatmentFaqBuilder.builder(FULL).canonicalPage("").build(), node);
        assertThat(REPOSITORY.faqs().hasPendingChanges()).isTrue();
    }

    @Test
    void leavesNothingBehind_whenPartsAreTakenAway() throws RepositoryException {
        TreatmentFaq bare = TreatmentFaq.titled(LocalizedText.of("Massage")).build();
        write(bare);
        String before = ContentDump.of(node);
        write(FULL);

        write(bare);

        assertThat(TreatmentFaqReader.read(node)).isEqualTo(bare);
        assertThat(ContentDump.of(node).lines().filter(line -> line.startsWith("  - ")).toList())
                .isEqualTo(before.lines().filter(line -> line.startsWith("  - ")).toList());
    }

    /** The shape is the one that was recorded in case E07. */
    @Test
    void writesEntriesAsMagnoliasMultiFieldDoes() throws RepositoryException {
        write(
                TreatmentFaq.titled(LocalizedText.of("Massage"))
                        .questions(List.of(PAIN, OIL))
                        .sources(List.of(BOOK))
                        .review(new Review(LocalDate.of(2024, 2, 29), null, 36))
                        .rights(new Rights(2020, "", ""))
                        .abbreviation("")
                        .alternateNames(List.of("Bodywork"))
                        .build());

        assertThat(ContentDump.of(node))
                .isEqualTo(
                        """
                        massage [faq:treatmentFaq]
                          - alternateNames (String*) = [Bodywork]
                          - copyrightYear (String) = 2020
                          - lastReviewed (String) = 2024-02-29
                          - reviewIntervalMonths (String) = 36
                          - reviewState (String) = ✓ Reviewed
                          - searchText (String) = massage bodywork pain does it hurt hardly which oil almond
                          - searchText_de_CH (String) = massage bodywork pain does it hurt hardly which oil almond
                          - searchText_fr (String) = massage bodywork douleur est ce douloureux a peine which oil almond
                          - title (String) = Massage
                          questions [mgnl:contentNode]
                            - mgnl:removeIfEmpty (Boolean) = true
                            questions0 [mgnl:contentNode]
                              - anchor (String) = pain
                              - answer (String) = <p>Hardly.</p>
                              - answer_de_CH (String) = <p>Hardly.</p>
                              - answer_fr (String) = <p>À peine.</p>
                              - formerAnchors (String*) = [hurt, ouch]
                              - healthAspect (String) = SafetyHealthAspect
                              - mgnl:removeIfEmpty (Boolean) = false
                              - question (String) = Does it hurt?
                              - question_de_CH (String) = Does it hurt?
                              - question_fr (String) = Est-ce douloureux ?
                              - shortHeading (String) = Pain
                              - shortHeading_de_CH (String) = Pain
                              - shortHeading_fr (String) = Douleur
                            questions1 [mgnl:contentNode]
                              - anchor (String) = oil
                              - answer (String) = <p>Almond.</p>
                              - mgnl:removeIfEmpty (Boolean) = false
                              - question (String) = Which oil?
                          sources [mgnl:contentNode]
                            - mgnl:removeIfEmpty (Boolean) = true
                            sources0 [mgnl:contentNode]
                              - mgnl:removeIfEmpty (Boolean) = false
                              - title (String) = A textbook""");
    }

    @Test
    void movesEntriesWithWhatOthersStoredInThem() throws RepositoryException {
        write(FULL);
        node.getNode("questions/questions0").setProperty("clinicsOwn", "kept");
        node.getNode("sources/sources1").setProperty("isbn", "kept too");

        write(
                TreatmentFaqBuilder.builder(FULL)
                        .questions(List.of(TIME, PAIN, OIL))
                        .sources(List.of(BOOK, REVIEW))
                        .build());

        assertThat(TreatmentFaqReader.read(node).questions()).containsExactly(TIME, PAIN, OIL);
        assertThat(TreatmentFaqReader.read(node).sources()).containsExactly(BOOK, REVIEW);
        assertThat(node.getProperty("questions/questions0/clinicsOwn").getString())
                .isEqualTo("kept");
        assertThat(node.getProperty("sources/sources1/isbn").getString()).isEqualTo("kept too");
    }

    @Test
    void fillsTheFirstGap_whenAnEntryIsAdded() throws RepositoryException {
        write(FULL);
        write(TreatmentFaqBuilder.builder(FULL).questions(List.of(PAIN, TIME)).build());
        Question added = Question.of("New?", "<p>Yes.</p>", "new");

        write(TreatmentFaqBuilder.builder(FULL).questions(List.of(PAIN, TIME, added)).build());

        assertThat(new NodeReader(node).entryNodes("questions"))
                .extracting(Node::getName)
                .containsExactly("questions0", "questions2", "questions1");
        assertThat(TreatmentFaqReader.read(node).questions()).containsExactly(PAIN, TIME, added);
    }

    @Test
    void leavesAloneWhatItDoesNotKnow() throws RepositoryException {
        node.setProperty("clinicsOwn", new String[] {"a", "b"});
        node.addNode("attachments", "mgnl:contentNode").setProperty("file", "x.pdf");

        write(FULL);
        write(TreatmentFaqBuilder.builder(FULL).questions(List.of()).sources(List.of()).build());

        assertThat(node.getProperty("clinicsOwn").getValues()).hasSize(2);
        assertThat(node.getProperty("attachments/file").getString()).isEqualTo("x.pdf");
    }

    @Test
    void storesTheAnchorInItsEntry_whenAnEditorsQuestionHadNone() throws RepositoryException {
        Node entry = FaqRepository.entry(node, "questions", "questions7");
        entry.setProperty("question", "Does it hurt?");
        entry.setProperty("answer", "<p>Hardly.</p>");
        entry.setProperty("clinicsOwn", "kept");

        write(TreatmentFaqReader.read(node));

        assertThat(ContentDump.of(node.getNode("questions")))
                .isEqualTo(
                        """
                        questions [mgnl:contentNode]
                          questions7 [mgnl:contentNode]
                            - anchor (String) = does-it-hurt
                            - answer (String) = <p>Hardly.</p>
                            - clinicsOwn (String) = kept
                            - question (String) = Does it hurt?""");
    }

    @Test
    void keepsBothEntries_whenTwoHadTheSameAnchor() throws RepositoryException {
        for (String name : List.of("questions0", "questions1")) {
            Node entry = FaqRepository.entry(node, "questions", name);
            entry.setProperty("question", "Does it hurt?");
            entry.setProperty("anchor", "pain");
            entry.setProperty("clinicsOwn", name);
        }

        write(TreatmentFaqReader.read(node));

        assertThat(TreatmentFaqReader.read(node).questions())
                .extracting(Question::anchor)
                .containsExactly("pain", "does-it-hurt");
        assertThat(node.getProperty("questions/questions1/clinicsOwn").getString())
                .isEqualTo("questions1");
    }

    @Test
    void replacesValuesOfAnotherKind() throws RepositoryException {
        node.setProperty("title", new String[] {"One", "Two"});
        node.setProperty("title_fr", new String[] {"Un"});
        node.setProperty("alternateNames", "Bodywork");
        node.setProperty("abbreviation", 12);
        node.setProperty("copyrightYear", "about 2020");
        node.setProperty("lastReviewed", "in spring");
        node.setProperty("reviewIntervalMonths", new String[] {"x"});
        node.getSession().save();

        write(FULL);

        assertThat(TreatmentFaqReader.read(node)).isEqualTo(FULL);
    }

    @Test
    void storesDaysInTheServersZone() throws RepositoryException {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("America/Vancouver", "Pacific/Kiritimati", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));

                write(FULL);

                assertThat(TreatmentFaqReader.read(node).review()).isEqualTo(FULL.review());
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void write(TreatmentFaq faq) throws RepositoryException {
        TreatmentFaqWriter.write(faq, node);
        node.getSession().save();
    }

    private static LocalizedText text(String original, String french) {
        return new LocalizedText(original, Map.of("fr", french, "de_CH", original));
    }
}
