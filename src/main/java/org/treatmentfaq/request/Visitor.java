package org.treatmentfaq.request;

import info.magnolia.context.MgnlContext;
import java.time.LocalDate;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.LastModified;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.Snapshots;

/** Who asks: content is read through the visitor's own session, with the visitor's rights. */
public class Visitor {

    private final Snapshots snapshots;

    public Visitor(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Whether nobody has signed in. */
    public boolean isAnonymous() {
        return MgnlContext.getUser().getName().equals("anonymous");
    }

    /** The FAQs that the visitor may read. */
    public TreatmentFaqs faqs() {
        String user = MgnlContext.getUser().getName();
        return new JcrTreatmentFaqs(session(), snapshots, user, Visitor::witnessed);
    }

    /** Only for comparing: what is shown is what the visitor's own session reads. */
    private static Optional<StoredFaq> witnessed(String identifier) {
        return MgnlContext.doInSystemContext(
                () -> new JcrTreatmentFaqs(session()).byId(identifier), true);
    }

    /** The node of a FAQ, to be handed to Magnolia unopened. */
    public Node node(StoredFaq faq) {
        return JcrTreatmentFaqs.node(faq, session());
    }

    /** The last day on which a page or one of the FAQs on it was changed. */
    public Optional<LocalDate> lastModified(Node page) {
        return LastModified.of(page, session());
    }

    private static Session session() {
        try {
            return MgnlContext.getJCRSession(Names.WORKSPACE);
        } catch (RepositoryException e) {
            throw new IllegalStateException(
                    "The workspace treatment-faqs cannot be opened. It is declared in the descriptor of the"
                            + " module treatment-faq; check that the module is installed on this instance.",
                    e);
        }
    }
}
