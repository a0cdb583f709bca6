package org.treatmentfaq.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests to one instance as one user. */
final class Client {

    private final URI base;
    private final String credentials;

    private Client(URI base, String credentials) {
        this.base = base;
        this.credentials = credentials;
    }

    static Client anonymous(URI base) {
        return new Client(base, "");
    }

    /** A user who signs in with HTTP Basic; {@code superuser:superuser} unless told otherwise. */
    static Client editor(URI base) {
        String both = System.getProperty("author.credentials", "superuser:superuser");
        byte[] bytes = both.getBytes(StandardCharsets.UTF_8);
        return new Client(base, "Basic " + Base64.getEncoder().encodeToString(bytes));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    /**
     * Sends a request without a body.
     *
     * @param headers names and values in turn
     */
    HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Sends a form with the token against forged requests, and no session: a POST that brings the
     * session of an earlier request is refused.
     */
    HttpResponse<String> post(String path, Map<String, String> parameters)
            throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        HttpClient.newBuilder()
                .cookieHandler(cookies)
                .build()
                .send(request(path).GET().build(), HttpResponse.BodyHandlers.discarding());
        String token =
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("csrf"))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElse("");
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("csrf", token);
        String form =
                all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpClient.newHttpClient()
                .send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Cookie", "csrf=" + token)
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return credentials.isEmpty() ? request : request.header("Authorization", credentials);
    }
}
