package org.treatmentfaq.workbench.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.treatmentfaq.workbench.host.Instance;

/**
 * Magnolia's protection against forged requests: a form carries the token of the cookie, or, once
 * there is a session, the token of the session (case G03). Tomcat's filters write the token into
 * addresses, or expect it in a header.
 */
final class Csrf {

    static final String TOKEN = "csrf";

    private final List<String> bypasses;

    Csrf(Instance instance) {
        bypasses = instance.configuration().bypasses("/server/filters/csrfTokenSecurity/bypasses");
    }

    boolean isForged(HttpServletRequest request, String path) {
        if (!request.getMethod().equals("POST") || isBypass(path)) {
            return false;
        }
        Optional<String> expected = session(request).or(() -> cookie(request));
        String given = request.getParameter(TOKEN);
        return given == null || !expected.equals(Optional.of(given));
    }

    /**
     * Pages and servlets set the cookie, resources and what is let pass do not (cases G01, G06 and
     * F13).
     */
    void giveToken(HttpServletRequest request, HttpServletResponse response, String path) {
        boolean isFree = path.startsWith("/.resources") || isBypass(path);
        if (isFree || !request.getMethod().equals("GET") || cookie(request).isPresent()) {
            return;
        }
        Cookie cookie = new Cookie(TOKEN, UUID.randomUUID().toString());
        cookie.setPath(request.getContextPath());
        // Seen on 6.2.45; the kit's converted webapp sent it without
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(TOKEN, cookie.getValue());
    }

    private boolean isBypass(String path) {
        return bypasses.stream().anyMatch(path::startsWith);
    }

    /** The token that a form of this answer has to send back. */
    static String token(HttpServletRequest request) {
        return session(request)
                .or(() -> cookie(request))
                .orElseGet(() -> String.valueOf(request.getAttribute(TOKEN)));
    }

    private static Optional<String> session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        if (session.getAttribute(TOKEN) == null) {
            session.setAttribute(TOKEN, UUID.randomUUID().toString());
        }
        return Optional.of(String.valueOf(session.getAttribute(TOKEN)));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(TOKEN))
                .map(Cookie::getValue)
                .findFirst();
    }
}
