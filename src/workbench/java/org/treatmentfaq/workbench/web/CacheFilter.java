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
import org.treatmentfaq.workbench.host.Instance;

/**
 * Tells browsers what to keep, by the address alone: resources for an hour, nothing under the
 * extensions of pages, everything else for ten minutes (seen on 6.2.45). Who answers may say
 * otherwise. It keeps itself what visitors of the public instance were answered to addresses
 * without a query that no configuration excludes, until anything changes (cases G09 and G12).
 */
final class CacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long TEN_MINUTES = TimeUnit.MINUTES.toSeconds(10);
    private static final long HOUR = TimeUnit.HOURS.toSeconds(1);
    private static final long YEAR = TimeUnit.DAYS.toSeconds(365);
    private static final int MAX_COUNT = 10_000;

    private static final String CACHE = "/modules/cache/config/contentCaching/defaultPageCache/";
    private static final String EXCLUDES = CACHE + "cachePolicy/shouldBypassVoters/urls/excludes";

    /**
     * The name {@code extensions} is assumed; that the list is below {@code dontCachePages} is not.
     */
    private static final String PAGES =
            CACHE + "browserCachePolicy/policies/dontCachePages/voters/extensions";

    private final transient Instance instance;
    private final transient List<String> excludes;
    private final transient ExtensionVoter pages;
    private transient volatile Map<String, KeptAnswer> kept = new ConcurrentHashMap<>();

    CacheFilter(Instance instance) {
        this.instance = instance;
        excludes = instance.configuration().bypasses(EXCLUDES);
        pages = new ExtensionVoter(instance, PAGES);
        instance.onChange(() -> kept = new ConcurrentHashMap<>());
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ContextFilter.pathOf(request);
        tellBrowser(path, response);
        boolean isResource = path.startsWith("/.resources/");
        if (!isResource && isKept(request) && excludes.stream().noneMatch(path::startsWith)) {
            answer(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void tellBrowser(String path, HttpServletResponse response) {
        boolean isStyleOrScript = path.endsWith(".css") || path.endsWith(".js");
        if (path.startsWith("/.resources/") || isStyleOrScript) {
            keep(path.contains("~cache.") ? YEAR : HOUR, response);
        } else if (pages.votesFor(path)) {
            response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate, max-age=0");
            response.setHeader("Pragma", "no-cache");
            response.setDateHeader("Expires", 0);
        } else {
            keep(TEN_MINUTES, response);
        }
    }

    private static void keep(long seconds, HttpServletResponse response) {
        long until = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(seconds);
        response.setHeader("Cache-Control", "max-age=" + seconds + ", public");
        response.setDateHeader("Expires", until);
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
