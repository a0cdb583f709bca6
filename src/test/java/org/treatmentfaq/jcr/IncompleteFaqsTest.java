package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Which FAQs are looked at when the module starts. */
class IncompleteFaqsTest {

    private static final FaqRepository REPOSITORY = new FaqRepository();

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    @Test
    void findsWhatLacksSomething_andNothingElse() throws RepositoryException {
        Node complete = faq("complete");
        Node bare = faq("bare");
        Node withoutState = faq("without-state");
        Node withoutAnchor = faq("without-anchor");
        REPOSITORY.faqs().save();
        assertThat(IncompleteFaqs.identifiers(REPOSITORY.faqs()))
                .contains(complete.getIdentifier());
        for (Node faq : new Node[] {complete, withoutState, withoutAnchor}) {
            DerivedProperties.complete(faq);
        }
        withoutState.getProperty(Names.Faq.REVIEW_STATE).remove();
        withoutAnchor.getProperty("questions/questions0/anchor").remove();
        REPOSITORY.faqs().save();

        assertThat(IncompleteFaqs.identifiers(REPOSITORY.faqs()))
                .contains(
                        bare.getIdentifier(),
                        withoutState.getIdentifier(),
                        withoutAnchor.getIdentifier())
                .doesNotContain(complete.getIdentifier());
        assertThat(IncompleteFaqs.all(REPOSITORY.faqs())).contains(complete.getIdentifier());
    }

    private static Node faq(String name) throws RepositoryException {
        Node faq = REPOSITORY.faq(name);
        faq.setProperty(Names.Faq.TITLE, name);
        Node question = FaqRepository.entry(faq, Names.Faq.QUESTIONS, "questions0");
        question.setProperty(Names.Question.QUESTION, "Does it hurt?");
        return faq;
    }
}
