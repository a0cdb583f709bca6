package org.treatmentfaq.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.treatmentfaq.BuildOutput;
import org.treatmentfaq.Chromium;
import org.treatmentfaq.SharedWorkbench;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.TreatmentFaqWriter;
import org.treatmentfaq.setup.TreatmentFaqModule;
import org.treatmentfaq.workbench.host.Instance;

/**
 * A FAQ on two pages, in two languages: it is reviewed, an answer is changed, and it is reviewed
 * again. What visitors, editors and callers of the service are told in between.
 */
class ReviewStoryIT {

    private static final String FAQ = "/story";
    private static final String WHOLE = "/treatment-faq-demo/story-whole";
    private static final String PART = "/treatment-faq-demo/story-part";
    private static final String NOTICE = ".treatment-faq__changed";
    private static final String HURT = "questions/questions0";

    @RegisterExtension
    static final SharedWorkbench WORKBENCH =
            SharedWorkbench.withModules(Path.of("src/test/resources/modules/headless-clinic"));

    private static Chromium chromium;
    private static Session faqs;
    private static Session website;
    private static int visits;

    @BeforeAll
    static void place() throws Exception {
        chromium = Chromium.startOrSkip();
        faqs = author().systemSession(Names.WORKSPACE);
        website = author().systemSession(Names.WEBSITE);
        Node faq = faqs.getRootNode().addNode(FAQ.substring(1), Names.Faq.TYPE);
        TreatmentFaqWriter.write(
                TreatmentFaq.titled(new LocalizedText("Massage", Map.of("fr", "Le massage")))
                        .questions(
                                List.of(
                                        question("Does it hurt?", "Est-ce douloureux ?", "hurt"),
                                        question("Is there oil?", "Y a-t-il de l’huile ?", "oil")))
                        .build(),
                faq);
        faqs.save();
        Node whole = component(WHOLE, faq.getIdentifier());
        whole.setProperty(Names.Placement.SHOW, Names.Placement.SHOW_ALL);
        Node part = component(PART, faq.getIdentifier());
        part.setProperty(Names.Placement.SHOW, Names.Placement.SHOW_SELECTED);
        part.addNode(Names.Placement.ENTRIES, "mgnl:contentNode")
                .addNode("entries0", "mgnl:contentNode")
                .setProperty(Names.Entry.ANCHOR, "oil");
        website.save();
    }

    @AfterAll
    static void remove() throws RepositoryException {
        if (chromium == null) {
            return;
        }
        chromium.close();
        faqs.logout();
        website.logout();
        for (Instance instance : List.of(author(), WORKBENCH.instances().visitors())) {
            removeFrom(instance, Names.WORKSPACE, FAQ);
            removeFrom(instance, Names.WEBSITE, WHOLE);
            removeFrom(instance, Names.WEBSITE, PART);
        }
    }

    @Test
    void aReviewHoldsUntilAnAnswerChanges_whereThatIsShown() throws Exception {
        try (Page page = chromium.browser().newPage()) {
            review();
            publish(WHOLE, PART);
            assertShown(page, WHOLE, "", true, false);
            assertShown(page, WHOLE, "/fr", true, false);
            assertShown(page, PART, "/fr", true, false);
            assertState("en", "reviewed");
            assertState("fr", "reviewed");

            change("answer_fr", "<p>Beaucoup.</p>");
            assertEditorsRead(
                    page,
                    "Changed since the review; have it reviewed again, or keep the review: answer",
                    "French");
            publish();
            assertShown(page, WHOLE, "", true, false);
            assertShown(page, WHOLE, "/fr", true, true);
            assertShown(page, PART, "", true, false);
            assertShown(page, PART, "/fr", true, false);
            assertState("en", "reviewed");
            assertState("fr", "changed");
            assertThat(json("fr").at("/review/changed/0/part").asText()).isEqualTo("answer");
            assertThat(json("fr").at("/review/changed/0/question").asText()).isEqualTo("hurt");

            change("answer", "<p>A lot.</p>");
            assertEditorsRead(page, "check the translation of: answer", "French");
            picture(page, "review-changed-edit-mode");
            assertThat(page.locator("details.treatment-faq__history li").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("reviewed, Amanda Sin");
            publish();
            assertShown(page, WHOLE, "", true, true);
            assertShown(page, PART, "", true, false);
            page.navigate(WORKBENCH.publicAddress() + WHOLE + ".html?visit=" + visits++);
            picture(page, "review-changed");
            assertState("en", "changed");
            assertThat(json("fr").path("staleTranslations")).hasSize(1);
            assertThat(faqs.getProperty(FAQ + "/reviewState").getString()).isEqualTo("≠ Changed");

            hide("hide");
            assertShown(page, WHOLE, "", false, false);
            assertShown(page, PART, "", true, false);
            assertThat(json("en").path("reviewer").isNull()).isTrue();
            hide("date");
            page.navigate(WORKBENCH.publicAddress() + WHOLE + ".html?visit=" + visits++);
            assertThat(page.locator(".treatment-faq__name").textContent()).contains("Amanda Sin");
            assertThat(page.locator(NOTICE).count()).isZero();
            assertThat(page.locator("script[type='application/ld+json']").textContent())
                    .doesNotContain("reviewedBy");
            hide("notice");

            review();
            publish();
            assertShown(page, WHOLE, "", true, false);
            assertShown(page, WHOLE, "/fr", true, false);
            assertState("en", "reviewed");
            assertState("fr", "reviewed");
            assertThat(json("fr").path("staleTranslations")).hasSize(1);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(BuildOutput.SCREENS.resolve(name + ".png")));
    }

    private static void assertShown(
            Page page, String path, String prefix, boolean reviewer, boolean notice) {
        page.navigate(WORKBENCH.publicAddress() + prefix + path + ".html?visit=" + visits++);
        assertThat(page.locator(".treatment-faq__name").count()).isEqualTo(reviewer ? 1 : 0);
        assertThat(page.locator(".treatment-faq__review").count()).isEqualTo(reviewer ? 2 : 0);
        assertThat(page.locator(NOTICE).count()).as(prefix + path).isEqualTo(notice ? 1 : 0);
        if (notice) {
            assertThat(page.locator(NOTICE).isVisible()).isTrue();
        }
        String graph = page.locator("script[type='application/ld+json']").textContent();
        assertThat(graph.contains("reviewedBy")).as(graph).isEqualTo(reviewer && !notice);
        assertThat(graph.contains("lastReviewed")).isEqualTo(reviewer && !notice);
        page.navigate(WORKBENCH.publicAddress() + prefix + path + ".handout?visit=" + visits++);
        assertThat(page.locator(".handout__changed").count()).isEqualTo(notice ? 1 : 0);
        assertThat(page.locator("main").textContent().contains("Amanda Sin")).isEqualTo(reviewer);
    }

    private static void assertEditorsRead(Page page, String note, String language) {
        page.navigate(WORKBENCH.authorAddress() + WHOLE + ".html?mgnlPreview=false");
        if (page.locator("[name=mgnlUserId]").count() > 0) {
            page.locator("[name=mgnlUserId]").fill("superuser");
            page.locator("[name=mgnlUserPSWD]").fill("superuser");
            page.locator("[type=submit]").first().click();
            page.navigate(WORKBENCH.authorAddress() + WHOLE + ".html?mgnlPreview=false");
        }
        assertThat(page.locator(".treatment-faq__problem").allTextContents())
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .contains(note)
                                        .contains("Does it hurt?")
                                        .contains(language));
    }

    private static void assertState(String language, String state) throws IOException {
        assertThat(json(language).at("/review/state").asText()).isEqualTo(state);
        assertThat(get(".html?lang=" + language).contains("treatment-faq__changed"))
                .isEqualTo(!state.equals("reviewed"));
        String graph = get(".jsonld?lang=" + language);
        assertThat(graph.contains("reviewedBy")).isEqualTo(state.equals("reviewed"));
    }

    private static JsonNode json(String language) throws IOException {
        return new ObjectMapper().readTree(get(".json?lang=" + language));
    }

    private static String get(String format) throws IOException {
        URI address =
                URI.create(WORKBENCH.publicAddress() + "/.treatment-faq/v1/faqs" + FAQ + format);
        try (var answer = address.toURL().openStream()) {
            return new String(answer.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static void review() throws Exception {
        MarkAsReviewedCommand command = new MarkAsReviewedCommand();
        command.setRepository(Names.WORKSPACE);
        command.setUuid(faqs.getNode(FAQ).getIdentifier());
        command.execute(
                new UserContext(faqs, new MarkAsReviewedCommandTest.Clinician("Amanda Sin")));
        SharedWorkbench.awaitListeners(author(), Names.WORKSPACE);
    }

    private static void change(String property, String value) throws Exception {
        faqs.refresh(false);
        faqs.getNode(FAQ + "/" + HURT).setProperty(property, value);
        faqs.save();
        SharedWorkbench.awaitListeners(author(), Names.WORKSPACE);
        faqs.refresh(false);
    }

    private static void publish(String... pages) throws Exception {
        author().publication().publish(Names.WORKSPACE, FAQ, "superuser");
        for (String page : pages) {
            author().publication().publish(Names.WEBSITE, page, "superuser");
        }
        SharedWorkbench.awaitListeners(WORKBENCH.instances().visitors(), Names.WORKSPACE);
    }

    private static void hide(String policy) {
        ((TreatmentFaqModule)
                        WORKBENCH
                                .instances()
                                .visitors()
                                .component(TreatmentFaqModule.class.getName()))
                .setChangedSinceReview(policy);
    }

    private static Question question(String english, String french, String anchor) {
        return Question.of(
                new LocalizedText(english, Map.of("fr", french)),
                new LocalizedText("<p>Hardly.</p>", Map.of("fr", "<p>Guère.</p>")),
                anchor);
    }

    private static Node component(String path, String faq) throws RepositoryException {
        Node page = website.getRootNode().addNode(path.substring(1), "mgnl:page");
        page.setProperty("mgnl:template", "treatment-faq:pages/treatment");
        page.setProperty(Names.Page.TITLE, path);
        Node component = page.addNode("main", "mgnl:area").addNode("faq", "mgnl:component");
        component.setProperty("mgnl:template", Names.Placement.TEMPLATE);
        component.setProperty(Names.Placement.FAQ, faq);
        return component;
    }

    private static void removeFrom(Instance instance, String workspace, String path)
            throws RepositoryException {
        Session session = instance.systemSession(workspace);
        if (session.nodeExists(path)) {
            session.removeItem(path);
            session.save();
        }
        session.logout();
    }

    private static Instance author() {
        return WORKBENCH.instances().author();
    }
}
