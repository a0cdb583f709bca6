package org.treatmentfaq.delivery;

import java.net.HttpURLConnection;
import org.treatmentfaq.json.Json;
import org.treatmentfaq.json.JsonObject;

/**
 * An error response (RFC 9457). It says what was expected, but nothing about the implementation,
 * and does not tell content that the caller may not read from content that does not exist.
 */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    private ProblemException(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    static ProblemException badRequest(String detail) {
        return new ProblemException(HttpURLConnection.HTTP_BAD_REQUEST, "Bad request", detail);
    }

    static ProblemException notFound() {
        return new ProblemException(
                HttpURLConnection.HTTP_NOT_FOUND,
                "Not found",
                "Not found. See openapi.json for the available addresses.");
    }

    static ProblemException methodNotAllowed() {
        return new ProblemException(
                HttpURLConnection.HTTP_BAD_METHOD,
                "Method not allowed",
                "Only GET and HEAD are answered here.");
    }

    static ProblemException internal() {
        String detail = "The request failed; the log of the server says why.";
        return new ProblemException(
                HttpURLConnection.HTTP_INTERNAL_ERROR, "Internal server error", detail);
    }

    int status() {
        return status;
    }

    String json() {
        return Json.of(
                new JsonObject()
                        .with("type", "about:blank")
                        .with("title", title)
                        .with("status", status)
                        .with("detail", getMessage()));
    }
}
