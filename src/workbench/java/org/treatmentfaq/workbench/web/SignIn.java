package org.treatmentfaq.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.repository.Users;

/**
 * Who a request comes from: HTTP Basic, the form with Magnolia's field names, or a session of
 * either. A password is the name of its user: the workbench keeps no secrets.
 */
final class SignIn {

    static final String ANONYMOUS = "anonymous";

    private static final String USER = "mgnlUserId";
    private static final String PASSWORD = "mgnlUserPSWD";
    private static final String BASIC = "Basic ";

    private final Users users;
    private final WorkbenchPage form = new WorkbenchPage("sign-in.ftlh");

    SignIn(Users users) {
        this.users = users;
    }

    /** Whether the form was sent. */
    static boolean isAttempt(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getParameter(USER) != null;
    }

    /** The name of the user; whoever signs in gets a session. */
    String user(HttpServletRequest request) {
        Optional<String> known = given(request);
        if (known.isPresent()) {
            request.getSession().setAttribute(USER, known.get());
            return known.get();
        }
        HttpSession session = request.getSession(false);
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
        return user.equals(password) && users.exists(user) ? Optional.of(user) : Optional.empty();
    }

    /** The form, below the status that was set. */
    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "FormBased");
        form.write(response, Map.of("csrf", Csrf.token(request)));
    }

    /** Back to where the form was shown, or the form again. */
    void answer(HttpServletRequest request, HttpServletResponse response, String user)
            throws IOException {
        if (user.equals(ANONYMOUS)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            ask(request, response);
        } else {
            response.sendRedirect(request.getRequestURI());
        }
    }
}
