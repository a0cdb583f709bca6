package org.treatmentfaq.handout;

import java.util.ArrayList;
import java.util.List;

/** What a person should look at after a handout was read, one sentence each. */
final class Warnings {

    private final List<String> warnings;

    Warnings(List<String> ofHyphens) {
        warnings = new ArrayList<>(ofHyphens);
    }

    List<String> list() {
        return warnings;
    }

    void ofQuestions(Questions questions, List<Section> sections) {
        if (questions.areHeadings()) {
            warnings.add(
                    "no line ends in a question mark; %d headings were taken for questions"
                            .formatted(sections.size()));
        }
        List<String> markers =
                sections.stream()
                        .map(section -> WhiteSpace.trim(section.marker()))
                        .filter(marker -> !marker.isEmpty())
                        .toList();
        if (!markers.isEmpty()) {
            warnings.add("left out in front of questions: " + String.join(" ", markers));
        }
        sections.stream()
                .filter(Section::isUnanswered)
                .forEach(
                        section ->
                                add(
                                        section,
                                        "has no answer; add one, or readers will not see the question"));
    }

    void ofSafety(Section section) {
        add(section, "reads like advice on safety; --safety makes it the safety part");
    }

    void ofBlock(PlacedBlock placed) {
        Line first = placed.block().first();
        if (placed.is(LineRole.ANSWER) && placed.block().size() > 1 && first.asks()) {
            add(
                    first.number(),
                    first.text(),
                    "was left in the answer; put a blank line below it if it is a question");
        }
        if (placed.is(LineRole.BYLINE)) {
            Byline.read(placed.block())
                    .map(Byline::date)
                    .filter(date -> !date.isEmpty())
                    .ifPresent(date -> add(first.number(), date, "was left out of the byline"));
        }
    }

    private void add(Section section, String warning) {
        add(section.line(), section.question(), warning);
    }

    private void add(int line, String text, String warning) {
        warnings.add("line %d: \"%s\" %s".formatted(line, text, warning));
    }
}
