package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastModifiedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final FaqRepository repository = new FaqRepository();
    private Node page;
    private Node component;

    @BeforeEach
    void addAPage() throws RepositoryException {
        page = repository.website().getRootNode().addNode("visit", "mgnl:page");
        component = page.addNode("main", "mgnl:area").addNode("faq", "mgnl:component");
        component.setProperty("mgnl:template", "treatment-faq:components/treatmentFaq");
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void isTheLatestOfPagePlacementsAndFaqs() throws RepositoryException {
        Node faq = repository.faq("massage");
        component.setProperty(Names.Placement.FAQ, faq.getIdentifier());
        changed(page, MONDAY);
        assertThat(lastModified()).isEqualTo(noon(MONDAY));

        changed(component, MONDAY.plusDays(1));
        assertThat(lastModified()).isEqualTo(noon(MONDAY.plusDays(1)));

        changed(faq, MONDAY.plusDays(2));
        assertThat(lastModified()).isEqualTo(noon(MONDAY.plusDays(2)));
    }

    @Test
    void isUnknown_whenNothingWasNoted_evenIfTheFaqIsGone() throws RepositoryException {
        component.setProperty(Names.Placement.FAQ, "fa900000-0000-4000-9000-000000000099");

        assertThat(lastModified()).isEqualTo(Instant.EPOCH);
    }

    /** A public instance gets the old date of the last change with what is published. */
    @Test
    void isTheTimeOfPublishing_whenThatWasLater() throws RepositoryException {
        Node faq = repository.faq("massage");
        component.setProperty(Names.Placement.FAQ, faq.getIdentifier());
        changed(faq, MONDAY);

        faq.setProperty("mgnl:lastActivated", calendar(MONDAY.plusDays(3)));

        assertThat(lastModified()).isEqualTo(noon(MONDAY.plusDays(3)));
    }

    private Instant lastModified() {
        return LastModified.ofPage(page, new JcrTreatmentFaqs(repository.faqs()));
    }

    private static void changed(Node node, LocalDate day) throws RepositoryException {
        node.setProperty("mgnl:lastModified", calendar(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static Calendar calendar(LocalDate day) {
        return GregorianCalendar.from(noon(day).atZone(ZoneOffset.UTC));
    }
}
