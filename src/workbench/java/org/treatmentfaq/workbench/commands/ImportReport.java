package org.treatmentfaq.workbench.commands;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.HandoutLine;
import org.treatmentfaq.importing.parse.ParsedHandout;

/**
 * What was made of a handout, line by line: for people as text, for programs as JSON. A text that
 * is not there is null.
 */
record ImportReport(
        @Nullable String title,
        @Nullable String abbreviation,
        List<String> alternateNames,
        @Nullable String summary,
        @Nullable String safety,
        List<ReportedQuestion> questions,
        @Nullable String authorName,
        @Nullable String authorCredentials,
        @Nullable Integer copyrightYear,
        @Nullable String copyrightHolder,
        @Nullable String rightsStatement,
        @JsonIgnoreProperties("text") List<HandoutLine> lines,
        @JsonIgnoreProperties({"role", "reason"}) List<HandoutLine> unplaced,
        List<String> warnings) {

    record ReportedQuestion(String question, String anchor, String answerHtml) {}

    /** The report on a handout whose FAQ is, or would be, {@code faq}. */
    static ImportReport of(ParsedHandout handout, TreatmentFaq faq, List<String> warnings) {
        return new ImportReport(
                given(faq.title().original()),
                given(faq.abbreviation()),
                faq.alternateNames(),
                given(faq.summary().original()),
                given(faq.safety().original()),
                faq.questions().stream().map(ImportReport::question).toList(),
                given(faq.author().name()),
                given(faq.author().credentials()),
                faq.rights().year(),
                given(faq.rights().holder()),
                given(faq.rights().statement()),
                handout.lines(),
                handout.unplaced(),
                warnings);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "Title", title);
        line(text, "Abbreviation", abbreviation);
        line(text, "Also called", given(String.join(", ", alternateNames)));
        line(text, "Summary", summary);
        line(text, "Safety", safety);
        for (ReportedQuestion question : questions) {
            line(text, "Question", question.question() + "  #" + question.anchor());
        }
        line(text, "Author", authorName);
        line(text, "Credentials", authorCredentials);
        line(text, "Rights", rightsStatement);
        line(text, "Lines", lines.size() + " with text, " + unplaced.size() + " unplaced");
        for (HandoutLine line : unplaced) {
            line(text, "Unplaced", "line " + line.number() + ": " + line.text());
        }
        for (HandoutLine line : lines) {
            if (!line.reason().isEmpty()) {
                String told = "line " + line.number() + ": " + line.text();
                line(text, "Left out", told + "  (" + line.reason() + ")");
            }
        }
        warnings.forEach(warning -> line(text, "Warning", warning));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null) {
            text.append(String.format(Locale.ROOT, "  %-13s %s%n", label, value));
        }
    }

    private static ReportedQuestion question(Question question) {
        return new ReportedQuestion(
                question.question().original(), question.anchor(), question.answer().original());
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}
