package org.treatmentfaq.structureddata;

import java.util.List;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.Entry;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.ShownText;
import org.treatmentfaq.content.StoredFaq;

/**
 * A FAQ that a placement on the page shows.
 *
 * @param identifier the FAQ's identifier
 * @param faq the whole FAQ, in the page's language
 * @param placement how this place shows it
 * @param questions what this place shows of it, in its order
 * @param canonical whether this place stands for the FAQ's questions: a site should mark up each
 *     question on one page only
 * @param changed whether a text that this place shows is not the one that was reviewed
 */
public record ShownFaq(
        String identifier,
        LocalizedFaq faq,
        Placement placement,
        List<LocalizedQuestion> questions,
        boolean canonical,
        boolean changed) {

    public ShownFaq {
        questions = List.copyOf(questions);
    }

    /** What a placement shows of a FAQ of which nobody has to say more. */
    public ShownFaq(
            String identifier,
            LocalizedFaq faq,
            Placement placement,
            List<LocalizedQuestion> questions,
            boolean canonical) {
        this(identifier, faq, placement, questions, canonical, false);
    }

    /** The same, aware of texts that were changed since the review. */
    public ShownFaq withReviewOf(StoredFaq stored, ContentLocale locale) {
        ShownText shown = ShownText.placed(stored.readIn(locale), placement, locale);
        boolean isChanged = !shown.of(stored.changedTexts()).isEmpty();
        return new ShownFaq(identifier, faq, placement, questions, canonical, isChanged);
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
