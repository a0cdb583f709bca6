package org.treatmentfaq.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.repository.AccessRules;

/**
 * Turns away forged requests, finds out who is there, and asks the roles of that user whether the
 * address may be requested (cases G02, G03 and A31). What follows asks {@link #userOf}.
 */
final class SecurityFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String USER = SecurityFilter.class.getName();

    private final transient Instance instance;
    private final transient SignIn signIn;
    private final transient Csrf csrf;

    SecurityFilter(Instance instance) {
        this.instance = instance;
        signIn = new SignIn(instance);
        csrf = new Csrf(instance);
    }

    /** The name of the user of a request that passed. */
    static String userOf(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(USER));
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ContextFilter.pathOf(request);
        if (csrf.isForged(request, path)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (SignIn.isSignOut(request)) {
            SignIn.end(request, response);
            return;
        }
        String user = signIn.user(request);
        csrf.giveToken(request, response, path);
        if (SignIn.isAttempt(request)) {
            signIn.answer(request, response, user);
        } else if (isAllowed(request.getMethod(), user, path)) {
            request.setAttribute(USER, user);
            chain.doFilter(request, response);
        } else {
            boolean asks = user.equals(SignIn.ANONYMOUS) && !request.getMethod().equals("HEAD");
            response.setStatus(
                    asks ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
            signIn.ask(request, response, user);
        }
    }

    /** HEAD is nobody's (cases A31, F14 and G07). */
    private boolean isAllowed(String method, String user, String path) {
        long needed = method.equals("GET") ? AccessRules.READ : AccessRules.ALL;
        return !method.equals("HEAD")
                && instance.users().rulesOf(user).allows(AccessRules.URI, path, needed);
    }
}
