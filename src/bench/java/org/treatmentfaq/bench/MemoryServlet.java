package org.treatmentfaq.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers with what another address answered before: what sending an answer costs, without making
 * it.
 */
public class MemoryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Line.Answer> KEPT = new ConcurrentHashMap<>();

    static void keep(String name, Line.Answer answer) {
        KEPT.put("/" + name, answer);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Line.Answer kept = Objects.requireNonNull(KEPT.get(request.getPathInfo()));
        response.setContentType(kept.type());
        response.setContentLength(kept.body().size());
        kept.body().writeTo(response.getOutputStream());
    }
}
