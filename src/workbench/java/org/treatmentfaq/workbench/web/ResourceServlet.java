package org.treatmentfaq.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.workbench.module.ModuleResources;

/**
 * Serves the web resources of the modules, and nothing else of them (case G06). Tomcat's
 * DefaultServlet would tag every answer, which Magnolia does not (case G07).
 */
final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PUBLIC = Pattern.compile("/[a-zA-Z0-9-_]+/webresources/.+");

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");
    private static final int SECOND = 1000;

    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "application/javascript;charset=UTF-8",
                    "json", "application/json;charset=UTF-8",
                    "svg", "image/svg+xml;charset=UTF-8",
                    "txt", "text/plain;charset=UTF-8",
                    "html", "text/html;charset=UTF-8",
                    "png", "image/png");

    private final transient ModuleResources resources;

    ResourceServlet(ModuleResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<InputStream> resource =
                PUBLIC.matcher(path).matches() ? resources.open(path) : Optional.empty();
        if (resource.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream content = resource.get()) {
            long changed = resources.lastModified(path).map(Instant::toEpochMilli).orElse(0L);
            if (request.getDateHeader("If-Modified-Since") >= changed / SECOND * SECOND) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            String extension = path.substring(path.lastIndexOf('.') + 1);
            response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
            response.setDateHeader("Last-Modified", changed);
            byte[] bytes = content.readAllBytes();
            Matcher range = RANGE.matcher(String.valueOf(request.getHeader("Range")));
            boolean isPart = range.matches() && Integer.parseInt(range.group(1)) < bytes.length;
            send(isPart ? part(range, bytes, response) : bytes, response);
        }
    }

    private static void send(byte[] bytes, HttpServletResponse response) throws IOException {
        response.getOutputStream().write(bytes);
    }

    /** Only an answer in part has a tag (case G07). */
    private static byte[] part(Matcher range, byte[] bytes, HttpServletResponse response) {
        int end = range.group(2).isEmpty() ? bytes.length : Integer.parseInt(range.group(2)) + 1;
        int start = Integer.parseInt(range.group(1));
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", "\"" + bytes.length + "\"");
        response.setHeader(
                "Content-Range",
                "bytes " + start + "-" + (Math.min(end, bytes.length) - 1) + "/" + bytes.length);
        return Arrays.copyOfRange(bytes, start, Math.max(start, Math.min(end, bytes.length)));
    }
}
