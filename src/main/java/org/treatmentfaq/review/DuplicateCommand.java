package org.treatmentfaq.review;

import info.magnolia.commands.impl.BaseRepositoryCommand;
import info.magnolia.context.Context;
import javax.jcr.RepositoryException;
import org.treatmentfaq.jcr.FaqCopy;

/**
 * Command {@code duplicate} of the catalog {@code treatment-faq}: copies the FAQ that the action
 * hands over. Magnolia's own action would copy the reviewer's signature too, below a text that is
 * about to change. It works in the user's own session.
 */
public class DuplicateCommand extends BaseRepositoryCommand {

    @Override
    public boolean execute(Context context) throws RepositoryException {
        FaqCopy.save(context.getJCRSession(getRepository()), getUuid());
        return true;
    }
}
