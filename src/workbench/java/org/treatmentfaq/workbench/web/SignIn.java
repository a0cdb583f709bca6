package org.treatmentfaq.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.host.Instance;

/**
 * Who a request comes from: HTTP Basic, the form with Magnolia's field names, or a session of
 * either. A password is the name of its user: the workbench keeps no secrets.
 *
 * <p>Tomcat's authenticators do not fit: a context has one, for Basic or for a form, and the form
 * is sent to one address, while Magnolia takes both, at any address.
 */
final class SignIn {

    static final String ANONYMOUS = "anonymous";

    private static final String USER = "mgnlUserId";
    private static final String PASSWORD = "mgnlUserPSWD";
    private static final String SIGN_OUT = "mgnlLogout";
    private static final String BASIC = "Basic ";

    private final Instance instance;
    private final WorkbenchPage form = new WorkbenchPage("sign-in.ftlh");

    SignIn(Instance instance) {
        this.instance = instance;
    }

    /** Whether the form was sent. */
    static boolean isAttempt(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getParameter(USER) != null;
    }

    /** Whether a link with Magnolia's parameter for signing out was followed. */
    static boolean isSignOut(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getParameter(SIGN_OUT) != null;
    }

    /** The name of the user; whoever signs in gets a session. */
    String user(HttpServletRequest request) {
        Optional<String> known = given(request);
        if (known.isPresent()) {
            request.getSession().setAttribute(USER, known.get());
            return known.get();
        }
        // A wrong password is nobody's, whoever is signed in meanwhile
        HttpSession session = isAttempt(request) ? null : request.getSession(false);
        Object remembered = session == null ? null : session.getAttribute(USER);
        return remembered == null ? ANONYMOUS : remembered.toString();
    }

    private Optional<String> given(HttpServletRequest request) {
        if (isAttempt(request)) {
            return known(request.getParameter(USER), request.getParameter(PASSWORD));
        }
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BASIC)) {
            return Optional.empty();
        }
        String[] both = decoded(header.substring(BASIC.length()).strip()).split(":", 2);
        return both.length < 2 ? Optional.empty() : known(both[0], both[1]);
    }

    private static String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Optional<String> known(String user, @Nullable String password) {
        return user.equals(password) && instance.users().exists(user)
                ? Optional.of(user)
                : Optional.empty();
    }

    /** The form, below the status that was set; says why somebody who is signed in sees it. */
    void ask(HttpServletRequest request, HttpServletResponse response, String user)
            throws IOException {
        String problem =
                user.equals(ANONYMOUS)
                        ? ""
                        : "You are signed in as " + user + ", who may not open this page.";
        write(request, response, problem, "");
    }

    /** Back to where the form was shown, or the form again. */
    void answer(HttpServletRequest request, HttpServletResponse response, String user)
            throws IOException {
        if (user.equals(ANONYMOUS)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            String name = request.getParameter(USER);
            write(request, response, "The name or the password is wrong.", name);
        } else {
            String query = request.getQueryString();
            response.sendRedirect(address(request) + (query == null ? "" : "?" + query));
        }
    }

    /** Ends the session, and asks again. */
    static void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(address(request));
    }

    /** One slash at the start: two would lead to another server. */
    private static String address(HttpServletRequest request) {
        return "/" + StringUtils.stripStart(request.getRequestURI(), "/");
    }

    /**
     * @param name what was typed as the name of a user, with a wrong password
     */
    private void write(
            HttpServletRequest request, HttpServletResponse response, String problem, String name)
            throws IOException {
        response.setHeader("WWW-Authenticate", "FormBased");
        form.write(
                response,
                Map.of(
                        "csrf",
                        Csrf.token(request),
                        "instance",
                        instance.isAuthor() ? "author" : "public",
                        "problem",
                        problem,
                        "isWrong",
                        SignIn.isAttempt(request),
                        "name",
                        name));
    }
}
