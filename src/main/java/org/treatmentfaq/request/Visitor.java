package org.treatmentfaq.request;

import info.magnolia.context.MgnlContext;
import java.time.LocalDate;
import java.util.Optional;
import javax.jcr.Node;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.LastModified;

/** Who asks, and the FAQs as far as their roles allow them. */
public class Visitor {

    private final FaqCache cache;

    public Visitor(FaqCache cache) {
        this.cache = cache;
    }

    /** Whether nobody has signed in. */
    public boolean isAnonymous() {
        return MgnlContext.getUser().getName().equals("anonymous");
    }

    /** The FAQs that the visitor may read. */
    public TreatmentFaqs faqs() {
        return new JcrTreatmentFaqs(cache, new CurrentCaller());
    }

    /** The node of a FAQ, to be handed to Magnolia unopened. */
    public Node node(StoredFaq faq) {
        return JcrTreatmentFaqs.node(faq, CurrentCaller.openSession());
    }

    /** The last day on which a page or one of the FAQs on it was changed. */
    public Optional<LocalDate> lastModified(Node page) {
        return LastModified.of(page, CurrentCaller.openSession());
    }
}
