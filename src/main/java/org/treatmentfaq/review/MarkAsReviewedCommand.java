package org.treatmentfaq.review;

import info.magnolia.cms.security.User;
import info.magnolia.commands.impl.BaseRepositoryCommand;
import info.magnolia.context.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.jcr.ReviewSignature;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Command {@code markAsReviewed} of the catalog {@code treatment-faq}: the user confirms a FAQ
 * today. If that fails, the app only says that the action failed; the reason is in Magnolia's log.
 *
 * <p>It works in the user's own session. The session of {@code getJCRNode(Context)} has the
 * system's rights, so that any user could sign any FAQ.
 */
public class MarkAsReviewedCommand extends BaseRepositoryCommand {

    /** Where Magnolia's users have their full name. */
    private static final String FULL_NAME = "title";

    private final Clock clock;

    public MarkAsReviewedCommand() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    MarkAsReviewedCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean execute(Context context) throws RepositoryException {
        new ReviewSignature(context.getJCRSession(getRepository()))
                .sign(getUuid(), nameOf(context.getUser()), LocalDate.now(clock));
        return true;
    }

    /** The full name, for patients read it; the login name of a user who has none. */
    private static String nameOf(User user) {
        @Nullable String fullName = user.getProperty(FULL_NAME);
        return fullName == null || WhiteSpace.isBlank(fullName)
                ? user.getName()
                : WhiteSpace.strip(fullName);
    }
}
