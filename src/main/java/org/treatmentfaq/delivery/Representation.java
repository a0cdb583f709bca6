package org.treatmentfaq.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.treatmentfaq.content.Sha256;
import org.treatmentfaq.text.WhiteSpace;

/**
 * The answer of an address. Its entity tag covers every byte: revision and state of the review, but
 * also addresses and labels.
 *
 * <p>It has no date. An answer changes with FAQs that it refers to, with rights, and when a day
 * begins, and a date cannot tell two publications within one second: whoever asked by date alone
 * would be told that an old answer still holds.
 *
 * @param type media type
 * @param body the text
 */
record Representation(String type, String body) {

    /** Sends it, or says that the caller has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + Sha256.of(List.of(type, body)) + '"';
        response.setHeader("ETag", tag);
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

    private static boolean isKnown(HttpServletRequest request, String tag) {
        // tags have quotes around them and none inside
        return Collections.list(request.getHeaders("If-None-Match")).stream()
                .anyMatch(known -> known.contains(tag) || WhiteSpace.strip(known).equals("*"));
    }
}
