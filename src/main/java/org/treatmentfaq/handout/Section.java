package org.treatmentfaq.handout;

import java.util.List;
import java.util.stream.IntStream;
import org.treatmentfaq.content.Question;

/** A question of a handout and the blocks that answer it. */
record Section(Line question, List<Block> answer) {

    static List<Section> in(List<PlacedBlock> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(index -> blocks.get(index).is(LineRole.QUESTION))
                .mapToObj(index -> at(index, blocks))
                .toList();
    }

    private static Section at(int index, List<PlacedBlock> blocks) {
        List<Block> answer =
                blocks.subList(index + 1, blocks.size()).stream()
                        .takeWhile(placed -> placed.is(LineRole.ANSWER))
                        .map(PlacedBlock::block)
                        .toList();
        return new Section(blocks.get(index).block().first(), answer);
    }

    boolean isUnanswered() {
        return answer.isEmpty();
    }

    /** The question without an anchor. */
    Question toQuestion() {
        return Question.of(question.text(), AnswerMarkup.of(answer), "");
    }
}
