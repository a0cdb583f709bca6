package org.treatmentfaq.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Map;
import java.util.Objects;

/**
 * What is asked for again and again.
 *
 * @param comparedWith name of the line whose cost is the measure of this one's; empty for none
 * @param headers of the request
 * @param status what every answer has to have
 */
record Line(
        String name, String comparedWith, URI address, Map<String, String> headers, int status) {

    Line(String name, String comparedWith, URI address) {
        this(name, comparedWith, address, Map.of(), HttpURLConnection.HTTP_OK);
    }

    /** An answer. */
    record Answer(String type, String tag, ByteArrayOutputStream body) {}

    /** Asks once, on a connection that is kept. */
    Answer ask() throws IOException {
        URL url = address.toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        headers.forEach(connection::setRequestProperty);
        if (connection.getResponseCode() != status) {
            throw new IOException(address + " answered " + connection.getResponseCode());
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream in = connection.getInputStream()) {
            in.transferTo(body);
        }
        return new Answer(header("Content-Type", connection), header("ETag", connection), body);
    }

    private static String header(String name, HttpURLConnection connection) {
        return Objects.requireNonNullElse(connection.getHeaderField(name), "");
    }
}
