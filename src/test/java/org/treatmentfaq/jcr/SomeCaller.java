package org.treatmentfaq.jcr;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Set;
import javax.jcr.InvalidItemStateException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.workbench.repository.AccessRules;

/** May read everything but what is closed, and counts how often the system reads. */
final class SomeCaller implements Caller {

    final Set<String> closed = new HashSet<>();
    Runnable afterReading = () -> {};
    int readings;

    /** How many of the next readings break off because others save. */
    int interruptions;

    private final FaqRepository repository;

    SomeCaller(FaqRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean mayRead(String path) {
        return !closed.contains(path);
    }

    @Override
    public Session session() {
        return repository.faqs();
    }

    @Override
    public <T> T asSystem(Reading<T> reading) throws RepositoryException {
        Session session =
                repository.sessionWith(
                        Names.WORKSPACE, new AccessRules.Rule("/*", AccessRules.READ));
        readings++;
        try {
            return reading.in(interruptions-- > 0 ? interrupted(session) : session);
        } finally {
            session.logout();
            afterReading.run();
        }
    }

    private static Session interrupted(Session session) {
        return (Session)
                Proxy.newProxyInstance(
                        SomeCaller.class.getClassLoader(),
                        new Class<?>[] {Session.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("getNodeByIdentifier")) {
                                throw new InvalidItemStateException("changed by others");
                            }
                            try {
                                return method.invoke(session, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
