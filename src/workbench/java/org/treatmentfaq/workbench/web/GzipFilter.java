package org.treatmentfaq.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.treatmentfaq.workbench.host.Instance;

/**
 * Compresses what is asked for under certain extensions, however short (case G07). Answers say that
 * they vary only when they are compressed: seen on 6.2.45. Tomcat's compression goes by the type of
 * the answer instead, whatever its address is.
 */
final class GzipFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient ExtensionVoter voter;

    GzipFilter(Instance instance) {
        voter =
                new ExtensionVoter(
                        instance, "/modules/cache/config/compression/voters/contentType");
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String accepted = String.valueOf(request.getHeader("Accept-Encoding"));
        if (!accepted.contains("gzip") || !voter.votesFor(ContextFilter.pathOf(request))) {
            chain.doFilter(request, response);
            return;
        }
        BufferedResponse whole = new BufferedResponse(response);
        chain.doFilter(request, whole);
        ByteArrayOutputStream body = whole.body();
        if (!whole.isSent() && body.size() > 0) {
            response.setHeader("Content-Encoding", "gzip");
            response.addHeader("Vary", "Accept-Encoding");
            body = compressed(body);
            response.setContentLength(body.size());
        }
        body.writeTo(response.getOutputStream());
    }

    private static ByteArrayOutputStream compressed(ByteArrayOutputStream body) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            body.writeTo(gzip);
        }
        return compressed;
    }
}
