package org.treatmentfaq.workbench.commands;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.Finding;
import org.treatmentfaq.importing.parse.HandoutLine;
import org.treatmentfaq.importing.parse.ParsedHandout;
import org.treatmentfaq.importing.readers.SourceFormat;

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
        @Nullable String reviewerName,
        @Nullable String reviewerCredentials,
        @Nullable String lastReviewed,
        @Nullable String nextReview,
        @Nullable Integer copyrightYear,
        @Nullable String copyrightHolder,
        @Nullable String rightsStatement,
        @JsonIgnoreProperties("text") List<HandoutLine> lines,
        @JsonIgnoreProperties({"role", "reason"}) List<HandoutLine> unplaced,
        List<String> warnings,
        String format,
        String charset,
        List<ReportedBlock> blocks,
        List<Finding> findings) {

    record ReportedQuestion(String question, String anchor, String answerHtml) {}

    /** The report on a handout whose FAQ is, or would be, {@code faq}. */
    static ImportReport of(ReadHandout read, TreatmentFaq faq, List<String> warnings) {
        ParsedHandout handout = read.parsed();
        boolean declared = read.format() != SourceFormat.TEXT;
        return new ImportReport(
                given(faq.title().original()),
                given(faq.abbreviation()),
                faq.alternateNames(),
                given(faq.summary().original()),
                given(faq.safety().original()),
                faq.questions().stream().map(ImportReport::question).toList(),
                given(faq.author().name()),
                given(faq.author().credentials()),
                given(faq.reviewer().name()),
                given(faq.reviewer().credentials()),
                day(faq.review().lastReviewed()),
                day(faq.review().nextReview()),
                faq.rights().year(),
                given(faq.rights().holder()),
                given(faq.rights().statement()),
                handout.lines(),
                handout.unplaced(),
                warnings,
                read.format().label(),
                read.charset().name(),
                handout.blocks().stream().map(block -> ReportedBlock.of(block, declared)).toList(),
                read.findings());
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
        line(text, "Reviewer", reviewerName);
        line(text, "Credentials", reviewerCredentials);
        line(text, "Last reviewed", lastReviewed);
        line(text, "Next review", nextReview);
        line(text, "Rights", rightsStatement);
        line(text, "Lines", lines.size() + " with text, " + unplaced.size() + " unplaced");
        appendLines(text);
        appendFindings(text);
        return text.toString();
    }

    private void appendLines(StringBuilder text) {
        for (HandoutLine line : unplaced) {
            line(text, "Unplaced", "line " + line.number() + ": " + line.text());
        }
        for (HandoutLine line : lines) {
            if (!line.reason().isEmpty()) {
                String told = "line " + line.number() + ": " + line.text();
                line(text, "Left out", told + "  (" + line.reason() + ")");
            }
        }
    }

    /** What an update decided is no finding about the handout. */
    private void appendFindings(StringBuilder text) {
        Set<String> told = new HashSet<>();
        for (Finding finding : findings) {
            told.add(finding.message());
            String label = finding.stops() ? "Stop" : "Warning";
            line(text, label, finding.message() + (finding.stops() ? stop(finding) : ""));
        }
        warnings.stream()
                .filter(warning -> !told.contains(warning))
                .forEach(warning -> line(text, "Warning", warning));
    }

    private static String stop(Finding finding) {
        return "  (--accept " + finding.kind() + ")";
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
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
