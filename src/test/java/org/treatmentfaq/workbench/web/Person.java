package org.treatmentfaq.workbench.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person with a browser, as far as HTTP goes: keeps cookies, follows redirects, sends forms. */
final class Person {

    private static final String ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    /** What the browser shows: after redirects, its address may be another one. */
    record Shown(URI address, int status, String type, String text) {

        Document page() {
            return Jsoup.parse(text, address.toString());
        }

        String heading() {
            return page().select("h1").text();
        }
    }

    Shown open(URI address) {
        return send(HttpRequest.newBuilder(address).header("Accept", ACCEPT).build());
    }

    /** Fills in the only form of a page and sends it. */
    Shown submit(Shown shown, Map<String, String> input) {
        Element form = Objects.requireNonNull(shown.page().selectFirst("form"), "no form");
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.putAll(input);
        // A form without an action goes to the address of its page
        URI target = form.hasAttr("action") ? URI.create(form.absUrl("action")) : shown.address();
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(target)
                        .header("Accept", ACCEPT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    Shown signIn(Shown form, String name, String password) {
        return submit(form, Map.of("mgnlUserId", name, "mgnlUserPSWD", password));
    }

    private Shown send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    browser.send(request, HttpResponse.BodyHandlers.ofString());
            return new Shown(
                    response.uri(),
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse("none"),
                    response.body());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
