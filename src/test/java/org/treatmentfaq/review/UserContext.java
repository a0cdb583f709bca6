package org.treatmentfaq.review;

import info.magnolia.cms.security.AccessManager;
import info.magnolia.cms.security.User;
import info.magnolia.context.Context;
import java.util.Locale;
import javax.jcr.Session;

/** A context with one session and one user. */
record UserContext(Session session, User user) implements Context {

    @Override
    public User getUser() {
        return user;
    }

    @Override
    public Session getJCRSession(String workspace) {
        if (!session.getWorkspace().getName().equals(workspace)) {
            throw new IllegalArgumentException(workspace);
        }
        return session;
    }

    @Override
    public AccessManager getAccessManager(String workspace) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public void setAttribute(String name, Object value, int scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T getAttribute(String name, int scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T getAttribute(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object get(Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeAttribute(String name, int scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void release() {}
}
