package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.richtext.Removal;

class FaqFragmentsTest {

    private static final ContentLocale ENGLISH = new ContentLocale(Locale.ENGLISH, Locale.ENGLISH);

    private final LocalizedFaq faq =
            LocalizedFaq.of(
                    TreatmentFaq.titled(LocalizedText.of("Massage"))
                            .safety(LocalizedText.of("<p id='s'><a href='#dose'>x</a></p>"))
                            .disclaimer(LocalizedText.of("<p><a href='#how'>x</a></p>"))
                            .questions(
                                    List.of(
                                            Question.of(
                                                    "How?",
                                                    "<p id='dose'><a href='#dose'>x</a><a href='#s'>x</a></p>",
                                                    "how"),
                                            Question.of(
                                                    "When?",
                                                    "<p id='dose'><a href='#dose'>x</a><a href='#gone'>x</a></p>",
                                                    "when"),
                                            Question.of(
                                                    "Why?",
                                                    "<p><a href='#dose'>x</a><a href='#when--dose'>x</a></p>",
                                                    "why")))
                            .build(),
                    ENGLISH);

    @Test
    void followsLinksFromOnePartToAnother() {
        assertThat(faq.safety().text())
                .hasToString("<p id=\"safety--s\"><a href=\"#how--dose\">x</a></p>");
        assertThat(faq.disclaimer().text()).hasToString("<p><a href=\"#how\">x</a></p>");
        assertThat(faq.questions())
                .extracting(question -> question.answer().text().toString())
                .containsExactly(
                        "<p id=\"how--dose\"><a href=\"#how--dose\">x</a><a href=\"#safety--s\">x</a></p>",
                        "<p id=\"when--dose\"><a href=\"#when--dose\">x</a><a href=\"#gone\">x</a></p>",
                        "<p><a href=\"#how--dose\">x</a><a href=\"#when--dose\">x</a></p>");
    }

    @Test
    void tellsOfLinksThatLeadNowhere() {
        assertThat(faq.questions())
                .extracting(question -> question.answer().text().removals())
                .containsExactly(
                        List.of(), List.of(new Removal(Removal.Kind.ANCHOR, "#gone")), List.of());
    }
}
