package org.treatmentfaq.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.treatmentfaq.workbench.module.ModuleResources;

/** Serves the web resources of the modules, and nothing else of them (case G06). */
final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PUBLIC = Pattern.compile("/[a-zA-Z0-9-_]+/webresources/.+");

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
            String extension = path.substring(path.lastIndexOf('.') + 1);
            response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
            resources
                    .lastModified(path)
                    .ifPresent(
                            time -> response.setDateHeader("Last-Modified", time.toEpochMilli()));
            content.transferTo(response.getOutputStream());
        }
    }
}
