package org.treatmentfaq.content;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.treatmentfaq.richtext.AnswerHtml;

/**
 * One question of a FAQ with its answer.
 *
 * <p>The anchor is the question's identity: entries of a multi field are renamed and reused when an
 * editor reorders them, and a question may be reworded. It is set once and outlives both.
 *
 * @param question the full question
 * @param answer the answer as rich text, exactly as stored: not sanitised, see {@link AnswerHtml}
 * @param shortHeading an optional short heading
 * @param anchor fragment identifier, the same in every language
 * @param formerAnchors anchors that links out there may still carry
 * @param healthAspect a name of schema.org's HealthAspectEnumeration, or empty
 */
@RecordBuilder
public record Question(
        LocalizedText question,
        LocalizedText answer,
        LocalizedText shortHeading,
        String anchor,
        List<String> formerAnchors,
        String healthAspect) {

    public Question {
        formerAnchors = List.copyOf(formerAnchors);
    }

    /** A question with nothing but its text, as an import makes it. */
    public static Question of(String question, String answerHtml, String anchor) {
        return of(LocalizedText.of(question), LocalizedText.of(answerHtml), anchor);
    }

    /** The same in several languages. */
    public static Question of(LocalizedText question, LocalizedText answer, String anchor) {
        return new Question(question, answer, LocalizedText.EMPTY, anchor, List.of(), "");
    }

    public Question withAnchor(String newAnchor) {
        return QuestionBuilder.builder(this).anchor(newAnchor).build();
    }
}
