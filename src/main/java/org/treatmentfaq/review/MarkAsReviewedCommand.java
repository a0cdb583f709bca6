package org.treatmentfaq.review;

import info.magnolia.commands.impl.BaseRepositoryCommand;
import info.magnolia.context.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.jcr.RepositoryException;
import org.treatmentfaq.jcr.ReviewSignature;

/**
 * Command {@code markAsReviewed} of the catalog {@code treatment-faq}: the user confirms a FAQ,
 * with all its texts in all languages, today. If that fails, the app only says that the action
 * failed; the reason is in Magnolia's log.
 *
 * <p>It works in the user's own session. The session of {@code getJCRNode(Context)} has the
 * system's rights, so that any user could sign any FAQ.
 */
public class MarkAsReviewedCommand extends BaseRepositoryCommand {

    private final Clock clock;
    private String note = "";

    public MarkAsReviewedCommand() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    MarkAsReviewedCommand(Clock clock) {
        this.clock = clock;
    }

    public String getNote() {
        return note;
    }

    /** What the history says of this review; a parameter of the command. */
    public void setNote(String note) {
        this.note = note;
    }

    @Override
    public boolean execute(Context context) throws RepositoryException {
        new ReviewSignature(context.getJCRSession(getRepository()))
                .sign(getUuid(), Signatory.nameOf(context.getUser()), LocalDate.now(clock), note);
        return true;
    }
}
