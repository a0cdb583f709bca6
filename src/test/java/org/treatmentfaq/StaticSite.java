package org.treatmentfaq;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web site of static pages under a strict policy, with the module's web resources in every
 * folder: {@code /a/treatment-faq.js} and {@code /b/treatment-faq.js} are two scripts to a browser.
 */
final class StaticSite implements AutoCloseable {

    private static final Path FILES = Path.of("magnolia-module/treatment-faq/webresources");

    /** Of the component, as its template prints them. */
    private static final String TEXTS =
            " data-text-show-all=\"Show all\" data-text-hide-all=\"Hide all\""
                    + " data-text-all-shown=\"All are shown\" data-text-all-hidden=\"All are hidden\""
                    + " data-text-copy=\"Copy\" data-text-copied=\"Copied\" data-text-filter=\"Find\""
                    + " data-text-found=\"%1 of %2\" data-text-similar=\"Similar:\""
                    + " data-text-nothing-found=\"Nothing. Call us.\"";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    private StaticSite(HttpServer server) {
        this.server = server;
    }

    static StaticSite start() throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        StaticSite site = new StaticSite(HttpServer.create(address, 0));
        site.server.setExecutor(site.threads);
        site.server.createContext("/", site::answer);
        site.server.start();
        return site;
    }

    /** Puts a page there and returns its address. */
    String page(String head, String body) {
        String path = "/page-" + pages.size() + ".html";
        pages.put(
                path,
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width\">"
                        + head
                        + "</head><body><main><h1>A page</h1>"
                        + body
                        + "</main></body></html>");
        return address() + path;
    }

    /** Puts a style sheet or a part of a page there and returns its path. */
    String file(String suffix, String text) {
        String path = "/file-" + pages.size() + suffix;
        pages.put(path, text);
        return path;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A component with these answers; the anchors are {@code q0}, {@code q1} and so on. */
    static String faq(String... answers) {
        StringBuilder faq = new StringBuilder("<div class=\"treatment-faq\" data-treatment-faq");
        faq.append(" data-layout=\"accordion\"").append(TEXTS).append('>');
        for (int i = 0; i < answers.length; i++) {
            faq.append(
                    ("<div class=\"treatment-faq__item\" data-faq-anchor=\"q%1$d\">"
                                    + "<h2 class=\"treatment-faq__question\" data-faq-question"
                                    + " id=\"q%1$d\">Question %1$d?</h2>"
                                    + "<div class=\"treatment-faq__answer\" data-faq-answer>%2$s</div></div>")
                            .formatted(i, answers[i]));
        }
        return faq.append("</div>").toString();
    }

    static String script(String address) {
        return "<script type=\"module\" src=\"" + address + "\"></script>";
    }

    static String styles(String address) {
        return "<link rel=\"stylesheet\" href=\"" + address + "\">";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = FILES.resolve(path.replaceFirst("^/[^/]*/", ""));
        boolean isFile = path.matches("/[ab]/.*") && Files.exists(file);
        String text = isFile ? Files.readString(file) : pages.getOrDefault(path, "");
        String type = path.endsWith(".js") ? "javascript" : path.endsWith(".css") ? "css" : "html";
        exchange.getResponseHeaders().set("Content-Type", "text/" + type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
        // frames without an origin load scripts, too
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        boolean isThere = !text.isEmpty() || path.equals("/favicon.ico");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
