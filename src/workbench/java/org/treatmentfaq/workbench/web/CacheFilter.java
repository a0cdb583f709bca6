package org.treatmentfaq.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.jcr.RepositoryException;
import org.treatmentfaq.workbench.Instance;
import org.treatmentfaq.workbench.WorkbenchException;

/**
 * Tells browsers to keep nothing but resources, and keeps what visitors of the public instance were
 * answered to addresses without a query that no configuration excludes, until anything changes
 * (cases G09 and G12). Changes arrive as events of JCR: shortly after they were saved, as in
 * Magnolia.
 */
final class CacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long FRESH = TimeUnit.HOURS.toSeconds(1);
    private static final long YEAR = TimeUnit.DAYS.toSeconds(365);
    private static final int MAX_COUNT = 10_000;

    private static final String EXCLUDES =
            "/modules/cache/config/contentCaching/defaultPageCache/cachePolicy/shouldBypassVoters"
                    + "/urls/excludes";

    private final transient Instance instance;
    private final transient List<String> excludes;
    private transient volatile Map<String, KeptAnswer> kept = new ConcurrentHashMap<>();

    CacheFilter(Instance instance) {
        this.instance = instance;
        excludes = instance.bypasses(EXCLUDES);
        try {
            instance.onChange(() -> kept = new ConcurrentHashMap<>());
        } catch (RepositoryException e) {
            throw new WorkbenchException("Changes cannot be observed: " + e.getMessage(), e);
        }
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ContextFilter.pathOf(request);
        if (path.startsWith("/.resources/")) {
            long seconds = path.contains("~cache.") ? YEAR : FRESH;
            response.setHeader("Cache-Control", "max-age=" + seconds + ", public");
            response.setDateHeader(
                    "Expires", System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(seconds));
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate, max-age=0");
        response.setHeader("Pragma", "no-cache");
        response.setDateHeader("Expires", 0);
        if (isKept(request) && excludes.stream().noneMatch(path::startsWith)) {
            answer(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isKept(HttpServletRequest request) {
        return !instance.isAuthor()
                && request.getMethod().equals("GET")
                && request.getQueryString() == null
                && SecurityFilter.userOf(request).equals(SignIn.ANONYMOUS);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Map<String, KeptAnswer> current = kept;
        String key = request.getRequestURI() + " " + request.getHeader("Accept-Language");
        KeptAnswer answer = current.get(key);
        if (answer == null) {
            KeptAnswer.Recorder recorder = new KeptAnswer.Recorder(response);
            chain.doFilter(request, recorder);
            Optional<KeptAnswer> recorded = recorder.answer();
            if (recorded.isEmpty()) {
                return;
            }
            answer = recorded.get();
            // Into the map of before: what changed meanwhile has replaced it
            if (current.size() < MAX_COUNT) {
                current.put(key, answer);
            }
        }
        answer.send(request, response);
    }
}
