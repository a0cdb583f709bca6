package org.treatmentfaq.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentfaq.workbench.host.Configured;
import org.treatmentfaq.workbench.host.Instance;

/**
 * Magnolia's {@code SiteAwareCorsFilter}, {@code config:/server/filters/cors/project}.
 *
 * <p>Seen on 6.2.45: as long as the site configures nothing, every origin may read every answer,
 * whatever its status, and a preflight is answered here. Magnolia's documentation: the entries
 * below {@code config:/modules/site/config/site/cors} say for which addresses and origins this
 * holds, and the filter can be disabled. Neither, but assumed: an entry's {@code *} in an address
 * stands for anything, the first entry that fits counts, an origin is answered by its own name, and
 * a preflight that no entry fits goes on like any other request. Not played: the other filter,
 * {@code internal}.
 *
 * <p>Tomcat's CorsFilter has one list of origins for all addresses, turns away others with 403, and
 * answers a preflight with 200; Magnolia was seen to answer it with 204.
 */
final class CorsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FILTER = "/server/filters/cors";
    private static final String ENTRIES = "/modules/site/config/site/cors";
    private static final String ANY = "*";
    private static final String METHOD = "Access-Control-Request-Method";

    private static final Entry OPEN =
            new Entry(
                    List.of(ANY),
                    List.of(ANY),
                    List.of(ANY),
                    List.of(ANY),
                    Optional.empty(),
                    false);

    private final transient Instance instance;
    private transient volatile List<Entry> entries = List.of();

    CorsFilter(Instance instance) {
        this.instance = instance;
        instance.onConfiguration(this::read);
        read();
    }

    /**
     * Who may ask for what.
     *
     * @param uris patterns of addresses
     * @param maxAge seconds for which a browser may remember a preflight
     */
    private record Entry(
            List<String> uris,
            List<String> origins,
            List<String> methods,
            List<String> headers,
            Optional<String> maxAge,
            boolean supportsCredentials) {

        static Entry of(Configured entry) {
            return new Entry(
                    entry.node("uris").nodes().values().stream()
                            .flatMap(uri -> uri.list("patternString").stream())
                            .toList(),
                    entry.list("allowedOrigins"),
                    entry.list("allowedMethods"),
                    entry.list("allowedHeaders"),
                    entry.value("maxAge"),
                    entry.value("supportsCredentials").equals(Optional.of("true")));
        }

        boolean fits(String path, String origin) {
            return uris.stream().anyMatch(uri -> isLike(uri, path))
                    && (origins.contains(ANY) || origins.contains(origin));
        }

        private static boolean isLike(String pattern, String path) {
            String expression =
                    Stream.of(pattern.split("\\*", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*"));
            return path.matches(expression);
        }
    }

    private void read() {
        Configured filter = instance.configuration().node(FILTER);
        Configured project = filter.node("project");
        boolean isThere = project.value("class").isPresent();
        if (!isThere || !filter.isEnabled() || !project.isEnabled()) {
            entries = List.of();
            return;
        }
        List<Entry> ofSite =
                instance.configuration().node(ENTRIES).nodes().values().stream()
                        .map(Entry::of)
                        .toList();
        entries = ofSite.isEmpty() ? List.of(OPEN) : ofSite;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        Optional<Entry> entry = origin == null ? Optional.empty() : entry(request, origin);
        entry.ifPresent(found -> allow(found, origin, response));
        if (entry.isPresent() && isPreflight(request)) {
            answer(entry.get(), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Entry> entry(HttpServletRequest request, String origin) {
        String path = ContextFilter.pathOf(request);
        return entries.stream().filter(entry -> entry.fits(path, origin)).findFirst();
    }

    private static void allow(Entry entry, String origin, HttpServletResponse response) {
        String allowed = entry.origins().contains(ANY) ? ANY : origin;
        response.setHeader("Access-Control-Allow-Origin", allowed);
        if (entry.supportsCredentials()) {
            response.setHeader("Access-Control-Allow-Credentials", "true");
        }
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader(METHOD) != null;
    }

    private static void answer(Entry entry, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Vary", METHOD + ",Access-Control-Request-Headers");
        response.setHeader("Access-Control-Allow-Methods", String.join(",", entry.methods()));
        response.setHeader("Access-Control-Allow-Headers", String.join(",", entry.headers()));
        entry.maxAge().ifPresent(age -> response.setHeader("Access-Control-Max-Age", age));
    }
}
