package org.treatmentfaq.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;
import org.yaml.snakeyaml.Yaml;

/**
 * Both instances with the content of {@code clinic.yaml}, behind a web server. Users sign in with
 * their name as the password.
 */
final class Clinic implements AutoCloseable {

    static final String SERVICE = "/.treatment-faq/v1";
    static final String MASSAGE = "/faqs/manual/massage";
    static final String ORIGIN = "http://clinic.example";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path module;
    private final Instances instances;
    private final WorkbenchServer server;

    Clinic() {
        this("clinic.yaml");
    }

    /**
     * @param content another file than {@code clinic.yaml}
     */
    Clinic(String content) {
        try {
            module = Files.createTempDirectory("clinic");
            writeModule(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        instances = Instances.inMemory(FurtherModules.of(List.of(module)));
        server = WorkbenchServer.start(instances, "127.0.0.1", 0);
    }

    Instances instances() {
        return instances;
    }

    WorkbenchServer server() {
        return server;
    }

    /** An address of the service, encoded, as a visitor of the public instance gets it. */
    HttpResponse<String> get(String address, String... headers) {
        return as("public", "anonymous", address, headers);
    }

    HttpResponse<String> as(String instance, String user, String address, String... headers) {
        return as(user, uri(instance, address), headers);
    }

    /** The same for an address that need not be the service's. */
    static HttpResponse<String> as(String user, URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!user.equals("anonymous")) {
            request.header("Authorization", "Basic " + credentials(user));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    URI uri(String instance, String address) {
        return server.address().resolve("/" + instance + SERVICE + address);
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String address) {
        return json(get(address));
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of the service with the same host everywhere. */
    String settled(String text) {
        return text.replace(server.address().toString().replaceFirst("/$", ""), ORIGIN);
    }

    private static String credentials(String user) {
        return Base64.getEncoder()
                .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    private void writeModule(String content) throws IOException {
        Path descriptor = module.resolve("META-INF/magnolia/clinic.xml");
        Files.createDirectories(descriptor.getParent());
        Files.writeString(
                descriptor,
                """
                <module>
                  <name>clinic</name>
                  <version>1.0</version>
                  <dependencies>
                    <dependency><name>treatment-faq</name><version>*</version></dependency>
                  </dependencies>
                </module>
                """);
        Path files = Files.createDirectories(module.resolve("mgnl-bootstrap/clinic"));
        for (Map.Entry<String, Object> node : content(content).entrySet()) {
            String name = node.getKey().substring(node.getKey().lastIndexOf('.') + 1);
            Files.writeString(
                    files.resolve(node.getKey() + ".yaml"),
                    new Yaml().dump(Map.of(name, node.getValue())));
        }
    }

    private static Map<String, Object> content(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Clinic.class.getResourceAsStream(name), name)) {
            return new Yaml().load(file);
        }
    }

    @Override
    public void close() {
        server.close();
        instances.close();
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
