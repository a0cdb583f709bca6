package org.treatmentfaq.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is sent again.
 *
 * @param location where a redirect leads; null if it is none
 * @param since milliseconds since 1970
 */
record KeptAnswer(
        int status,
        @Nullable String type,
        @Nullable String language,
        @Nullable String location,
        ByteArrayOutputStream body,
        long since) {

    private static final int SECOND = 1000;

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDateHeader("If-Modified-Since") >= since / SECOND * SECOND) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        response.setDateHeader("Last-Modified", since);
        if (type != null) {
            response.setContentType(type);
        }
        if (language != null) {
            response.setHeader("Content-Language", language);
        }
        if (location != null) {
            response.setHeader("Location", location);
        }
        body.writeTo(response.getOutputStream());
    }

    /** Takes down an answer instead of sending it, unless it is one that is not kept. */
    static final class Recorder extends BufferedResponse {

        private @Nullable String location;

        Recorder(HttpServletResponse response) {
            super(response);
        }

        /** The answer; empty if it has gone out already. */
        Optional<KeptAnswer> answer() throws IOException {
            ByteArrayOutputStream body = body();
            boolean isKept =
                    getStatus() == SC_OK
                            || getStatus() == SC_MOVED_PERMANENTLY
                            || (getStatus() == SC_NOT_FOUND && body.size() > 0);
            if (isSent() || !isKept) {
                body.writeTo(getResponse().getOutputStream());
                return Optional.empty();
            }
            return Optional.of(
                    new KeptAnswer(
                            getStatus(),
                            getContentType(),
                            getHeader("Content-Language"),
                            location,
                            body,
                            System.currentTimeMillis()));
        }

        @Override
        public void setHeader(String name, String value) {
            if (name.equals("Location")) {
                location = value;
            }
            // An answer that is kept has lost it (case F01)
            if (!name.equals("Vary")) {
                super.setHeader(name, value);
            }
        }
    }
}
