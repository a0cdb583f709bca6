package org.treatmentfaq.workbench.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Everything that a person reaches from a page by following links, style sheets, scripts and images
 * on the same server.
 */
final class Crawl {

    private static final int MAX_ADDRESSES = 500;
    private static final String LINKS = "a[href], link[href]";
    private static final String FILES = "script[src], img[src]";

    private final Person person;
    private final Predicate<URI> isFollowed;
    private final URI start;
    private final Map<URI, Person.Shown> shown = new LinkedHashMap<>();
    private final List<String> deadLinks = new ArrayList<>();

    private Crawl(Person person, URI start, Predicate<URI> isFollowed) {
        this.person = person;
        this.start = start;
        this.isFollowed = isFollowed;
    }

    static Crawl from(URI start, Person person, Predicate<URI> isFollowed) {
        Crawl crawl = new Crawl(person, start, isFollowed);
        crawl.run();
        return crawl;
    }

    /** Paths and queries of everything that was asked for, in the order in which it was found. */
    List<String> addresses() {
        return shown.keySet().stream().map(Crawl::withoutServer).toList();
    }

    /** Links that are not answered with 200: status, address, and the page that has the link. */
    List<String> deadLinks() {
        return deadLinks;
    }

    /** The HTML pages. */
    List<Person.Shown> pages() {
        return shown.values().stream().filter(Crawl::isPage).toList();
    }

    private void run() {
        Deque<URI> found = new ArrayDeque<>(List.of(start));
        Map<URI, String> foundOn = new LinkedHashMap<>(Map.of(start, "nothing"));
        while (!found.isEmpty()) {
            URI address = found.remove();
            Person.Shown answer = person.open(address);
            shown.put(address, answer);
            if (answer.status() != 200) {
                deadLinks.add(
                        "%d %s on %s"
                                .formatted(
                                        answer.status(),
                                        withoutServer(address),
                                        foundOn.get(address)));
            } else if (isPage(answer)) {
                for (URI link : links(answer)) {
                    if (foundOn.putIfAbsent(link, withoutServer(address)) == null) {
                        found.add(link);
                    }
                }
            }
            if (shown.size() > MAX_ADDRESSES) {
                throw new IllegalStateException("more than " + MAX_ADDRESSES + " addresses");
            }
        }
    }

    private List<URI> links(Person.Shown answer) {
        Document page = answer.page();
        List<String> written = new ArrayList<>(page.select(LINKS).eachAttr("abs:href"));
        written.addAll(page.select(FILES).eachAttr("abs:src"));
        return written.stream()
                .map(link -> URI.create(link.replaceFirst("#.*", "")))
                .filter(link -> start.getAuthority().equals(link.getAuthority()))
                .filter(isFollowed)
                .distinct()
                .toList();
    }

    /** What a policy of {@code default-src 'self'} would refuse in a page. */
    static List<String> inline(Document page) {
        List<Element> refused = new ArrayList<>(page.select("style, [style], [^on]"));
        page.select("script:not([src])").stream()
                .filter(script -> !script.attr("type").equals("application/ld+json"))
                .forEach(refused::add);
        return refused.stream().map(Element::outerHtml).toList();
    }

    private static boolean isPage(Person.Shown answer) {
        return answer.type().startsWith("text/html");
    }

    private static String withoutServer(URI address) {
        String query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }
}
