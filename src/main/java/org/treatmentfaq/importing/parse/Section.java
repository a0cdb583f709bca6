package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.QuestionBuilder;

/**
 * A question of a handout and the blocks that answer it.
 *
 * @param marker what counts the question, or tells it from an answer; empty if nothing does
 */
record Section(Block heading, String marker, List<Block> answer) {

    static List<Section> in(List<Block> blocks) {
        boolean numbered = QuestionMarker.areNumbered(blocks);
        List<Section> sections = new ArrayList<>();
        for (Block block : blocks) {
            if (block.is(LineRole.QUESTION)) {
                String marker = QuestionMarker.of(Heading.text(block), numbered);
                sections.add(new Section(block, marker, new ArrayList<>()));
            }
            if (block.is(LineRole.ANSWER)) {
                Section section = sections.get(sections.size() - 1);
                boolean first = section.answer.isEmpty();
                section.answer.add(first ? QuestionMarker.reply(block, section.marker) : block);
            }
        }
        return sections;
    }

    String question() {
        return Heading.plain(Heading.text(heading).substring(marker.length()));
    }

    /** The numbers of all lines of the question and its answer. */
    Stream<Integer> lines() {
        Stream<Block> blocks = Stream.concat(Stream.of(heading), answer.stream());
        return blocks.flatMap(block -> block.lines().stream()).map(Line::number);
    }

    boolean isAboutSafety() {
        return !answer.isEmpty() && Safety.isAskedFor(question());
    }

    /** The question without an anchor; a heading that asks nothing is its short heading as well. */
    Question toQuestion() {
        Question question = Question.of(question(), AnswerMarkup.of(answer), "");
        return QuestionBlock.is(heading)
                ? question
                : QuestionBuilder.builder(question).shortHeading(question.question()).build();
    }

    /** The question as a line that a part without headings can show. */
    String toSafety() {
        String question = LineMarkup.escape(question());
        return "<p><strong>" + question + "</strong></p>" + AnswerMarkup.of(answer);
    }
}
