package org.treatmentfaq.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.treatmentfaq.content.Sha256;
import org.treatmentfaq.text.WhiteSpace;

/**
 * The answer of an address. Its entity tag covers every byte: revision and state of the review, but
 * also addresses and labels.
 *
 * @param type media type
 * @param body the text
 * @param lastModified when it changed last; empty if that is not known
 */
record Representation(String type, String body, Optional<Instant> lastModified) {

    /** Sends it, or says that the caller has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + Sha256.of(List.of(type, body)) + '"';
        response.setHeader("ETag", tag);
        lastModified.ifPresent(
                when -> response.setDateHeader("Last-Modified", when.toEpochMilli()));
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(HttpServletResponse.SC_OK, type, body, request, response);
    }

    static void send(
            int status,
            String type,
            String body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** The tag decides where both are given (RFC 9110, 13.2.2). */
    private boolean isKnown(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            // tags have quotes around them and none inside
            return known.contains(tag) || WhiteSpace.strip(known).equals("*");
        }
        return lastModified
                .map(when -> when.truncatedTo(ChronoUnit.SECONDS).toEpochMilli())
                .filter(when -> when <= since(request))
                .isPresent();
    }

    /** A date that nobody can read asks for nothing. */
    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
