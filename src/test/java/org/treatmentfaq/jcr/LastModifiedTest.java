package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(LastModified.of(page, repository.faqs())).contains(MONDAY);

        changed(component, MONDAY.plusDays(1));
        assertThat(LastModified.of(page, repository.faqs())).contains(MONDAY.plusDays(1));

        changed(faq, MONDAY.plusDays(2));
        assertThat(LastModified.of(page, repository.faqs())).contains(MONDAY.plusDays(2));
    }

    @Test
    void isUnknown_whenNothingWasNoted_evenIfTheFaqIsGone() throws RepositoryException {
        component.setProperty(Names.Placement.FAQ, "fa900000-0000-4000-9000-000000000099");

        assertThat(LastModified.of(page, repository.faqs())).isEmpty();
    }

    private static void changed(Node node, LocalDate day) throws RepositoryException {
        Calendar noon = GregorianCalendar.from(day.atTime(12, 0).atZone(ZoneOffset.UTC));
        node.setProperty("mgnl:lastModified", noon);
    }
}
