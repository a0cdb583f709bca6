package org.treatmentfaq.delivery;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.treatmentfaq.json.Json;

/**
 * Why a request gets no content, in the form of RFC 9457. It says what was expected and nothing of
 * the inside, and of content that may not be read no more than of content that does not exist.
 */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    static Problem badRequest(String detail) {
        return new Problem(HttpServletResponse.SC_BAD_REQUEST, "Bad request", detail);
    }

    static Problem notFound() {
        return new Problem(
                HttpServletResponse.SC_NOT_FOUND,
                "Not found",
                "There is nothing at this address. openapi.json lists the addresses that there are.");
    }

    static Problem methodNotAllowed() {
        return new Problem(
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                "Method not allowed",
                "Only GET and HEAD are answered here.");
    }

    static Problem internal() {
        return new Problem(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                "Internal server error",
                "The request failed; the log of the server says why.");
    }

    int status() {
        return status;
    }

    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", getMessage());
        return Json.of(members);
    }
}
