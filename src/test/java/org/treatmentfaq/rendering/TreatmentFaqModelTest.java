package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.util.List;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.ReviewPolicy;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.PlacementReader;
import org.treatmentfaq.request.Languages;
import org.treatmentfaq.request.Links;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.request.ReviewRules;
import org.treatmentfaq.request.Visitor;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** What editors are told that visitors are not. */
class TreatmentFaqModelTest {

    private final WorkbenchRepository repository = WorkbenchRepository.inMemory();
    private final Instance instance =
            Instance.start(repository, new ModuleResources(), List.of(Instance.MODULE));
    private final Session faqs = instance.systemSession(Names.WORKSPACE);
    private final Session website = instance.systemSession(Names.WEBSITE);
    private ContentLocale locale = ContentLocale.of(Locale.ENGLISH);

    @BeforeEach
    void placeAFaq() throws RepositoryException {
        Node faq = faqs.getRootNode().addNode("massage", Names.Faq.TYPE);
        Node question = entry(faq, Names.Faq.QUESTIONS, "questions0");
        question.setProperty(Names.Question.QUESTION, "Does it hurt?");
        question.setProperty(Names.Question.ANSWER, "<p>Hardly.</p>");
        question.setProperty(Names.Question.ANCHOR, "pain");
        Node blank = entry(faq, Names.Faq.QUESTIONS, "questions1");
        blank.setProperty(Names.Question.QUESTION, "Which oil?");
        blank.setProperty(Names.Question.ANCHOR, "oil");
        Node component = website.getRootNode().addNode("component", "mgnl:component");
        component.setProperty(Names.Placement.FAQ, faq.getIdentifier());
        component.setProperty(Names.Placement.SHOW, Names.Placement.SHOW_SELECTED);
        place(component, 0, "pain");
        place(component, 1, "pian");
        place(component, 2, "oil");
    }

    @AfterEach
    void close() {
        faqs.logout();
        website.logout();
        instance.close();
    }

    @Test
    void namesAnchorsThatLeadNowhere_whenAnEditorLooks() throws RepositoryException {
        assertThat(model(true).getWrongAnchors()).containsExactly("pian", "oil");
    }

    @Test
    void saysThatVisitorsMissTheFaq_untilItIsPublished() throws RepositoryException {
        assertThat(model(true).getNotices())
                .containsExactly("treatment-faq.template.notice.unpublished");
        assertThat(model(false).getNotices()).isEmpty();

        faqs.getNode("/massage").setProperty("mgnl:activationStatus", true);
        faqs.save();

        assertThat(model(true).getNotices()).isEmpty();
    }

    @Test
    void saysWhatIsNotTranslated_whenThePageIsInAnotherLanguage() throws RepositoryException {
        locale = new ContentLocale(Locale.ENGLISH, Locale.GERMAN);

        assertThat(model(true).getNotices()).contains("treatment-faq.template.notice.untranslated");
        assertThat(model(false).getNotices()).isEmpty();
        assertThat(model(false).getItems()).extracting("heading.language").containsExactly("de");
    }

    @Test
    void namesThem_whenNoQuestionIsLeftToShow() throws RepositoryException {
        component().getNode("entries/entries0").remove();

        TreatmentFaqModel<?> underTest = model(true);

        assertThat(underTest.isShown()).isFalse();
        assertThat(underTest.getWrongAnchors()).containsExactly("pian", "oil");
    }

    @Test
    void namesNone_whenAVisitorLooks() throws RepositoryException {
        TreatmentFaqModel<?> underTest = model(false);

        assertThat(underTest.getItems())
                .extracting("question.text")
                .containsExactly("Does it hurt?");
        assertThat(underTest.getWrongAnchors()).isEmpty();
    }

    @Test
    void namesNone_whenThePlacementShowsTheWholeFaq() throws RepositoryException {
        component().setProperty(Names.Placement.SHOW, Names.Placement.SHOW_ALL);

        assertThat(model(true).getWrongAnchors()).isEmpty();
    }

    private TreatmentFaqModel<ConfiguredTemplateDefinition> model(boolean editMode)
            throws RepositoryException {
        return new TreatmentFaqModel<>(
                component(),
                new ConfiguredTemplateDefinition(),
                null,
                new SomebodysRequest(faqs, editMode, locale),
                new Omissions());
    }

    private Node component() throws RepositoryException {
        return website.getNode("/component");
    }

    private static void place(Node component, int number, String anchor)
            throws RepositoryException {
        entry(component, Names.Placement.ENTRIES, "entries" + number)
                .setProperty(Names.Entry.ANCHOR, anchor);
    }

    private static Node entry(Node parent, String container, String name)
            throws RepositoryException {
        Node entries =
                parent.hasNode(container)
                        ? parent.getNode(container)
                        : parent.addNode(container, "mgnl:contentNode");
        return entries.addNode(name, "mgnl:contentNode");
    }

    private static final class SomebodysRequest extends PageRequest {

        private final Session faqs;
        private final boolean editMode;
        private final ContentLocale locale;

        SomebodysRequest(Session faqs, boolean editMode, ContentLocale locale) {
            super(
                    new TemplatingFunctions(TreatmentFaqModelTest::unasked),
                    TreatmentFaqModelTest::unasked,
                    TreatmentFaqModelTest::unasked,
                    new FaqCache());
            this.faqs = faqs;
            this.editMode = editMode;
            this.locale = locale;
        }

        @Override
        public boolean isDelivered() {
            return false;
        }

        @Override
        public Placement placement(Node content) {
            return PlacementReader.read(content);
        }

        @Override
        public Visitor visitor() {
            return new Visitor(new FaqCache()) {

                @Override
                public TreatmentFaqs faqs() {
                    return new JcrTreatmentFaqs(faqs);
                }

                @Override
                public Node node(StoredFaq faq) {
                    return JcrTreatmentFaqs.node(faq, faqs);
                }
            };
        }

        @Override
        public Languages languages() {
            return new Languages(TreatmentFaqModelTest::unasked, TreatmentFaqModelTest::unasked) {

                @Override
                public Locale current() {
                    return Locale.ENGLISH;
                }

                @Override
                public ContentLocale contentLocale() {
                    return locale;
                }
            };
        }

        @Override
        public Links links() {
            return new Links(new TemplatingFunctions(TreatmentFaqModelTest::unasked), visitor()) {

                @Override
                public AnswerHtml resolve(AnswerHtml text, String canonicalPage) {
                    return text.resolve(this);
                }
            };
        }

        @Override
        public ReviewRules reviewRules() {
            return new ReviewRules(() -> ReviewPolicy.DEFAULT) {

                @Override
                public boolean hidesOverdue() {
                    return false;
                }
            };
        }

        @Override
        public boolean isEditMode() {
            return editMode;
        }

        @Override
        public String reserveUnusedId(String wanted) {
            return wanted;
        }

        @Override
        public boolean reserveId(String id) {
            return true;
        }

        @Override
        public boolean repeatsTitle(String text) {
            return false;
        }

        @Override
        public String safetyHeading() {
            return "";
        }

        @Override
        public boolean claimAssets() {
            return true;
        }

        @Override
        public int areaHeadingLevel() {
            return 0;
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T unasked() {
        throw new UnsupportedOperationException();
    }
}
