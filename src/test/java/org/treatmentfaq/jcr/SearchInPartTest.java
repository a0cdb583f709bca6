package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.FaqSearch;
import org.treatmentfaq.content.SearchTerms;

/** A search for a word of every FAQ, each of which has one question. */
class SearchInPartTest {

    private static final int FAQS = 1_010;
    private static final int READ_AT_MOST = 1_000;
    private static final String QUESTION = "questions0";

    private static final FaqRepository REPOSITORY = new FaqRepository();

    private final SomeCaller caller = new SomeCaller(REPOSITORY);

    @BeforeAll
    static void store() throws RepositoryException {
        for (int i = 0; i < FAQS; i++) {
            Node faq = REPOSITORY.faq("faq" + i);
            faq.setProperty(Names.Faq.TITLE, "Massage");
            faq.setProperty(Names.Faq.SEARCH_TEXT, "massage almond");
            Node question = FaqRepository.entry(faq, Names.Faq.QUESTIONS, QUESTION);
            question.setProperty(Names.Question.QUESTION, "Which oil?");
            question.setProperty(Names.Question.ANSWER, "<p>Almond.</p>");
        }
        REPOSITORY.faqs().save();
    }

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void findsAll_whenTheyAreOpen() {
        assertThat(total("massage")).isEqualTo(FAQS);
        assertThat(total("almond")).isEqualTo(FAQS);
    }

    /** One word must not make the server read everything. */
    @Test
    void readsALimitedNumber_whenTheyAreClosedInPart() {
        for (int i = 0; i < FAQS; i++) {
            caller.closed.add("/faq" + i + "/" + Names.Faq.QUESTIONS + "/" + QUESTION);
        }

        assertThat(total("massage")).isEqualTo(READ_AT_MOST);
        assertThat(total("almond")).isZero();
    }

    private int total(String words) {
        FaqSearch.Filter all = new FaqSearch.Filter("", null, null, LocalDate.EPOCH);
        FaqSearch search =
                new FaqSearch(SearchTerms.of(words), ContentLocale.of(Locale.ENGLISH), all, 0, 1);
        return new JcrTreatmentFaqs(new FaqCache(1 << 20), caller).find(search).total();
    }
}
