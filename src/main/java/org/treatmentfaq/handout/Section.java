package org.treatmentfaq.handout;

import java.util.List;
import java.util.stream.IntStream;
import org.treatmentfaq.content.Question;

/**
 * A question of a handout and the blocks that answer it.
 *
 * @param line number of the question's line
 * @param heading the question as the handout has it
 * @param marker what counts it there, or tells it from an answer; empty if nothing does
 * @param answer without a marker
 */
record Section(int line, String heading, String marker, List<Block> answer) {

    /** One number in front of a question may be a part of it. */
    private static final int SEVERAL = 2;

    static List<Section> in(List<PlacedBlock> blocks) {
        List<Integer> places =
                IntStream.range(0, blocks.size())
                        .filter(index -> blocks.get(index).is(LineRole.QUESTION))
                        .boxed()
                        .toList();
        boolean numbered =
                places.stream()
                                .map(place -> Heading.text(blocks.get(place).block()))
                                .filter(QuestionMarker::isNumbered)
                                .limit(SEVERAL)
                                .count()
                        == SEVERAL;
        return places.stream().map(place -> at(place, blocks, numbered)).toList();
    }

    private static Section at(int index, List<PlacedBlock> blocks, boolean numbered) {
        List<Block> answer =
                blocks.subList(index + 1, blocks.size()).stream()
                        .takeWhile(placed -> placed.is(LineRole.ANSWER))
                        .map(PlacedBlock::block)
                        .toList();
        Block question = blocks.get(index).block();
        String heading = Heading.text(question);
        String marker = QuestionMarker.ofQuestion(heading, numbered);
        return new Section(
                question.first().number(), heading, marker, QuestionMarker.strip(answer, heading));
    }

    String question() {
        return Heading.plain(heading.substring(marker.length()));
    }

    String answerHtml() {
        return AnswerMarkup.of(answer);
    }

    /** Whether a line is one of the question's or the answer's. */
    boolean holds(Line other) {
        return other.number() == line
                || answer.stream().anyMatch(block -> block.first().number() == other.number());
    }

    boolean isUnanswered() {
        return answer.isEmpty();
    }

    boolean isAboutSafety() {
        return !isUnanswered() && Safety.isAskedFor(question());
    }

    /** The question without an anchor. */
    Question toQuestion() {
        return Question.of(question(), answerHtml(), "");
    }

    /** The question as a line that a part without headings can show. */
    String toSafety() {
        return "<p><strong>" + AnswerMarkup.escape(question()) + "</strong></p>" + answerHtml();
    }
}
