package org.treatmentfaq.review;

import info.magnolia.commands.impl.BaseRepositoryCommand;
import info.magnolia.context.Context;
import javax.jcr.RepositoryException;
import org.treatmentfaq.jcr.FaqCopy;

/**
 * Command {@code duplicate} of the catalog {@code treatment-faq}: copies a FAQ without its review.
 * Magnolia's own action would copy the reviewer's signature too, although the text is about to
 * change. It works in the user's own session.
 */
public class DuplicateCommand extends BaseRepositoryCommand {

    @Override
    public boolean execute(Context context) throws RepositoryException {
        FaqCopy.save(context.getJCRSession(getRepository()), getUuid());
        return true;
    }
}
