package org.treatmentfaq.review;

import info.magnolia.commands.impl.BaseRepositoryCommand;
import info.magnolia.context.Context;
import javax.jcr.RepositoryException;
import org.treatmentfaq.jcr.ReviewSignature;

/**
 * Command {@code keepReview} of the catalog {@code treatment-faq}: the user says that the changes
 * since the review, such as a corrected spelling, do not change what the text means. The reviewer
 * and the dates stay. It needs a reason: that of the parameter {@code reason}, or the one that was
 * written in the app before. It works in the user's own session, as {@link MarkAsReviewedCommand}
 * does.
 */
public class KeepReviewCommand extends BaseRepositoryCommand {

    private String reason = "";

    public String getReason() {
        return reason;
    }

    /** Why the review is kept; a parameter of the command. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    @Override
    public boolean execute(Context context) throws RepositoryException {
        new ReviewSignature(context.getJCRSession(getRepository()))
                .keep(getUuid(), Signatory.nameOf(context.getUser()), reason);
        return true;
    }
}
