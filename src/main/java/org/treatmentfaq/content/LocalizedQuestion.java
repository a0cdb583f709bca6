package org.treatmentfaq.content;

import java.util.List;

/**
 * A question as readers of one language see it.
 *
 * @param anchor fragment identifier
 * @param question the full question, plain text
 * @param label short heading, plain text, or empty
 * @param answer the answer, safe to print
 * @param formerAnchors anchors that links out there may still carry
 */
public record LocalizedQuestion(
        String anchor,
        String question,
        String label,
        AnswerHtml answer,
        List<String> formerAnchors) {

    public LocalizedQuestion {
        formerAnchors = List.copyOf(formerAnchors);
    }
}
