package org.treatmentfaq.importing.parse;

import static org.treatmentfaq.importing.parse.Finding.Severity.DOUBT;
import static org.treatmentfaq.importing.parse.Finding.Severity.NOTE;
import static org.treatmentfaq.importing.parse.Finding.Severity.STOP;

import java.util.List;
import java.util.stream.Collectors;
import org.treatmentfaq.text.WhiteSpace;

/** Looks at a handout whose blocks have their roles, and says what a person should look at. */
record Checks(Findings findings) {

    /** How many questions without an answer may stand in a row. */
    private static final int MIN_APART = 2;

    void ofSections(List<Section> sections) {
        if (!QuestionBlock.is(sections.get(0).heading())) {
            String form = "no line ends in a question mark; %d headings were taken for questions";
            findings.add("headings-as-questions", NOTE, form.formatted(sections.size()));
        }
        String markers = sections.stream().map(Section::marker).collect(Collectors.joining(" "));
        if (!WhiteSpace.isBlank(markers)) {
            String sentence = "left out in front of questions: " + WhiteSpace.collapse(markers);
            findings.add("markers", NOTE, sentence);
        }
        for (Section section : sections) {
            if (section.answer().isEmpty()) {
                String message = "has no answer; add one, or readers will not see the question";
                add("no-answer", section, message);
            }
        }
    }

    /** Questions in a row and then all answers: nobody but the author knows which is whose. */
    void ofAnswers(List<Section> sections) {
        int empty = 0;
        for (Section section : sections) {
            if (section.answer().isEmpty()) {
                empty++;
                continue;
            }
            boolean several = empty >= MIN_APART && section.answer().size() > empty;
            if (several || empty > MIN_APART) {
                tellApart(section);
            }
            empty = 0;
        }
        if (empty > MIN_APART) {
            tellApart(sections.get(sections.size() - 1));
        }
    }

    private void tellApart(Section section) {
        Line line = section.heading().line(0);
        String message =
                "line %d: the questions up to here have no answers of their own, which may stand"
                        + " elsewhere or be hidden on the page; put each answer below its question";
        List<Integer> lines = List.of(line.number());
        findings.add("questions-apart", STOP, lines, message.formatted(line.number()));
    }

    /** A line at the very end that is no sentence may be a name. */
    void ofBlocks(List<Block> blocks) {
        new Possible(findings).of(blocks);
        boolean signed = blocks.stream().anyMatch(block -> block.is(LineRole.BYLINE));
        for (Block block : blocks) {
            Line first = block.line(0);
            String date = Byline.read(block).map(Byline::date).orElse("");
            if (block.is(LineRole.BYLINE) && !date.isEmpty()) {
                findings.add("date", NOTE, first, date, "was left out of the byline");
            }
        }
        Block last = blocks.get(blocks.size() - 1);
        if (!signed && !last.line(last.size() - 1).endsSentence()) {
            String message = "no author found; the last lines may name one, as \"By Name Surname\"";
            findings.add("no-author", DOUBT, message);
        }
    }

    void ofSafety(Section section) {
        String message = "reads like advice on safety; --safety makes it the safety part";
        add("safety", section, message);
    }

    private void add(String kind, Section section, String message) {
        Line line = section.heading().line(0);
        findings.add(kind, DOUBT, line, section.question(), message);
    }
}
