package org.treatmentfaq.importing.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.treatmentfaq.text.WhiteSpace;

/** What a person should look at after a handout was read, one sentence each. */
record Warnings(List<String> list) {

    private static final String LEFT =
            "was left in the answer; put a blank line below it if it is a question";

    void add(Line line, String text, String warning) {
        list.add("line %d: \"%s\" %s".formatted(line.number(), text, warning));
    }

    void ofSections(List<Section> sections) {
        if (!QuestionBlock.is(sections.get(0).heading())) {
            String form = "no line ends in a question mark; %d headings were taken for questions";
            list.add(form.formatted(sections.size()));
        }
        String markers = sections.stream().map(Section::marker).collect(Collectors.joining(" "));
        if (!WhiteSpace.isBlank(markers)) {
            list.add("left out in front of questions: " + WhiteSpace.collapse(markers));
        }
        for (Section section : sections) {
            if (section.answer().isEmpty()) {
                add(section, "has no answer; add one, or readers will not see the question");
            }
        }
    }

    /** A line at the very end that is no sentence may be a name. */
    void ofBlocks(List<Block> blocks) {
        boolean signed = blocks.stream().anyMatch(block -> block.is(LineRole.BYLINE));
        for (Block block : blocks) {
            Line first = block.line(0);
            String date = Byline.read(block).map(Byline::date).orElse("");
            if (block.is(LineRole.ANSWER) && block.size() > 1 && first.asks()) {
                add(first, first.text(), LEFT);
            }
            if (block.is(LineRole.BYLINE) && !date.isEmpty()) {
                add(first, date, "was left out of the byline");
            }
        }
        Block last = blocks.get(blocks.size() - 1);
        if (!signed && !last.line(last.size() - 1).endsSentence()) {
            list.add("no author found; the last lines may name one, as \"By Name Surname\"");
        }
    }

    void ofSafety(Section section) {
        add(section, "reads like advice on safety; --safety makes it the safety part");
    }

    private void add(Section section, String warning) {
        add(section.heading().line(0), section.question(), warning);
    }
}
