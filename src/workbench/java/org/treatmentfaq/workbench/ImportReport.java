package org.treatmentfaq.workbench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.handout.HandoutLine;
import org.treatmentfaq.handout.ParsedHandout;

/**
 * What was made of a handout, line by line: for people as text, for programs as JSON. A text that
 * is not there is null.
 */
@JsonPropertyOrder({
    "title", "abbreviation", "alternateNames", "summary", "safety", "questions", "authorName",
    "authorCredentials", "copyrightYear", "copyrightHolder", "rightsStatement", "lines", "unplaced",
            "warnings"
})
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
        List<ReportedLine> lines,
        List<UnplacedLine> unplaced,
        List<String> warnings) {

    /** How a report is written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record ReportedQuestion(String question, String anchor, String answerHtml) {}

    /** With the reason if it is furniture; its text is for people, programs have the handout. */
    record ReportedLine(
            int number,
            String role,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String reason,
            @JsonIgnore String text) {

        private String told() {
            return "line " + number + ": " + text + "  (" + reason + ")";
        }
    }

    record UnplacedLine(int number, String text) {}

    /** The report on a handout whose FAQ is, or would be, {@code faq}. */
    static ImportReport of(ParsedHandout handout, TreatmentFaq faq, List<String> warnings) {
        return new ImportReport(
                given(faq.title().original()),
                given(faq.abbreviation()),
                faq.alternateNames(),
                given(faq.summary().original()),
                given(faq.safety().original()),
                questions(faq),
                given(faq.author().name()),
                given(faq.author().credentials()),
                faq.rights().year(),
                given(faq.rights().holder()),
                given(faq.rights().statement()),
                handout.lines().stream().map(ImportReport::line).toList(),
                handout.unplaced().stream()
                        .map(line -> new UnplacedLine(line.number(), line.text()))
                        .toList(),
                warnings);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "Title", title);
        line(text, "Abbreviation", abbreviation);
        line(
                text,
                "Also called",
                alternateNames.isEmpty() ? null : String.join(", ", alternateNames));
        line(text, "Summary", summary);
        line(text, "Safety", safety);
        for (ReportedQuestion question : questions) {
            line(text, "Question", question.question() + "  #" + question.anchor());
        }
        line(text, "Author", authorName);
        line(text, "Credentials", authorCredentials);
        line(text, "Rights", rightsStatement);
        line(text, "Lines", lines.size() + " with text, " + unplaced.size() + " unplaced");
        unplaced.forEach(
                left -> line(text, "Unplaced", "line " + left.number() + ": " + left.text()));
        lines.stream()
                .filter(line -> !line.reason().isEmpty())
                .forEach(line -> line(text, "Left out", line.told()));
        warnings.forEach(warning -> line(text, "Warning", warning));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null) {
            text.append(String.format(Locale.ROOT, "  %-13s %s%n", label, value));
        }
    }

    private static List<ReportedQuestion> questions(TreatmentFaq faq) {
        return faq.questions().stream()
                .map(
                        question ->
                                new ReportedQuestion(
                                        question.question().original(),
                                        question.anchor(),
                                        question.answer().original()))
                .toList();
    }

    private static ReportedLine line(HandoutLine line) {
        return new ReportedLine(line.number(), line.role().label(), line.reason(), line.text());
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}
