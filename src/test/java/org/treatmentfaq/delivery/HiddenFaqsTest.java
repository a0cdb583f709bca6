package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.SharedWorkbench;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.setup.TreatmentFaqModule;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** A clinic that hides FAQs whose review is overdue, as the one that is called example is. */
class HiddenFaqsTest {

    private static final Path MODULE = Path.of("src/test/resources/modules/headless-clinic");
    private static final Instances INSTANCES =
            Instances.inMemory(FurtherModules.of(List.of(MODULE)));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    @BeforeEach
    void hide() {
        overdue("hide");
    }

    @AfterAll
    static void close() {
        SERVER.close();
        INSTANCES.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/faqs/example.json",
                "/faqs/example.jsonld",
                "/faqs/example.html",
                "/faqs/example/questions/does-it-hurt.json"
            })
    void answersAsIfThereWereNone(String address) {
        HttpResponse<String> missing = get(address.replace("example", "nothing"));
        assertThat(missing.statusCode()).isEqualTo(404);

        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(get(address).body()).isEqualTo(missing.body());

        overdue("notice");
        assertThat(get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/faqs.json", "/faqs.json?overdue=false", "/faqs.json?q=example"})
    void listsThemNowhere(String address) {
        assertThat(names(address)).doesNotContain("example");
    }

    @Test
    void listsThem_whereTheyAreShown() {
        overdue("notice");

        assertThat(names("/faqs.json")).contains("example", "intramuscular-stimulation");
        assertThat(names("/faqs.json?overdue=true")).containsExactly("example");
        assertThat(names("/faqs.json?q=example")).containsExactly("example");
    }

    /** As imports and older versions store it; the index cannot compare it with a text. */
    @ParameterizedTest
    @ValueSource(strings = {"moment", "list", "text"})
    void hidesByTheNextReview_howeverItIsStored(String stored) throws Exception {
        Session faqs = INSTANCES.visitors().systemSession(Names.WORKSPACE);
        Node faq = faqs.getNode("/example");
        String before = faq.getProperty(Names.Faq.NEXT_REVIEW).getString();
        try {
            set(faq, stored);
            SharedWorkbench.awaitListeners(INSTANCES.visitors(), Names.WORKSPACE);

            assertThat(get("/faqs/example.json").statusCode()).isEqualTo(404);
            assertThat(get("/faqs.json").body())
                    .contains("intramuscular")
                    .doesNotContain("example/");
            assertThat(names("/faqs.json")).doesNotContain("example");
            assertThat(names("/faqs.json?q=example")).doesNotContain("example");
            assertThat(names("/faqs.json?overdue=false")).doesNotContain("example");
            overdue("notice");
            assertThat(names("/faqs.json?overdue=true")).containsExactly("example");
            assertThat(names("/faqs.json?overdue=false")).doesNotContain("example");
        } finally {
            faq.getProperty(Names.Faq.NEXT_REVIEW).remove();
            faq.setProperty(Names.Faq.NEXT_REVIEW, before);
            faqs.save();
            faqs.logout();
        }
    }

    private static void set(Node faq, String stored) throws RepositoryException {
        Calendar moment = GregorianCalendar.from(ZonedDateTime.parse("2020-05-06T00:00:00+02:00"));
        faq.getProperty(Names.Faq.NEXT_REVIEW).remove();
        switch (stored) {
            case "moment" -> faq.setProperty(Names.Faq.NEXT_REVIEW, moment);
            case "list" -> faq.setProperty(Names.Faq.NEXT_REVIEW, new String[] {"2020-05-06"});
            default -> faq.setProperty(Names.Faq.NEXT_REVIEW, "2020-05-06");
        }
        faq.getSession().save();
    }

    @Test
    void findsNone_whenOverdueOnesAreAskedFor() {
        assertThat(names("/faqs.json?overdue=true")).isEmpty();
    }

    private static List<String> names(String address) {
        return Clinic.json(get(address)).get("results").findValuesAsText("path");
    }

    private static void overdue(String policy) {
        ((TreatmentFaqModule) INSTANCES.visitors().component(TreatmentFaqModule.class.getName()))
                .setOverdue(policy);
    }

    private static HttpResponse<String> get(String address) {
        return Clinic.send(
                HttpRequest.newBuilder(
                                SERVER.address().resolve("/public/.treatment-faq/v1" + address))
                        .build());
    }
}
