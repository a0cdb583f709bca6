package org.treatmentfaq.structureddata;

import java.util.List;
import org.treatmentfaq.content.Entry;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.Placement;

/**
 * A FAQ that a placement on the page shows.
 *
 * @param identifier the FAQ's identifier
 * @param faq the whole FAQ, in the page's language
 * @param placement how this place shows it
 * @param questions what this place shows of it, in its order
 * @param canonical whether this place stands for the FAQ's questions: a site should mark up each
 *     question on one page only
 */
public record ShownFaq(
        String identifier,
        LocalizedFaq faq,
        Placement placement,
        List<LocalizedQuestion> questions,
        boolean canonical) {

    public ShownFaq {
        questions = List.copyOf(questions);
    }

    /** Whether this placement has a question of its own, which has no author and no reviewer. */
    boolean hasOwnQuestions() {
        return placement.selected()
                && placement.entries().stream().anyMatch(Entry.Own.class::isInstance);
    }

    List<LocalizedQuestion> canonicalQuestions() {
        return canonical ? questions : List.of();
    }
}
