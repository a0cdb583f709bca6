package org.treatmentfaq.bench;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.jcr.Caller;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.repository.AccessRules;

/**
 * An anonymous visitor who asks for FAQs, without a request.
 *
 * @param session the visitor's own; the benchmark closes it
 */
record Reader(Instance instance, AccessRules rules, Session session) implements Caller {

    static Reader of(Instance instance, Session session) {
        return new Reader(instance, instance.users().rulesOf("anonymous"), session);
    }

    @Override
    public boolean mayRead(String path) {
        return rules.allows(Names.WORKSPACE, path, AccessRules.READ);
    }

    @Override
    public <T> T asSystem(Reading<T> reading) throws RepositoryException {
        Session system = instance.systemSession(Names.WORKSPACE);
        try {
            return reading.in(system);
        } finally {
            system.logout();
        }
    }
}
