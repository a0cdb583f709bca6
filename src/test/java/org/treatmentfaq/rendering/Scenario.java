package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.BootstrapImporter;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;
import org.treatmentfaq.workbench.web.WorkbenchServer;
import org.yaml.snakeyaml.Yaml;

/**
 * A folder with content and the page that visitors get of it. {@code content.yaml} maps names of
 * bootstrap files ({@code treatment-faqs.massage}) to their node, and {@code request} to the
 * address. The page comes from a web server, for a visitor without a login.
 */
final class Scenario {

    private static final Path ALL = Path.of("src/test/resources/org/treatmentfaq/rendering");
    private static final String REQUEST = "request";
    private static final String ORIGIN = "http://clinic.example";

    /** Inside, a less-than sign would be an end before its time. */
    private static final Pattern STRUCTURED_DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>");

    /** Pages that were asked for: starting an instance takes a second. */
    private static final Map<Path, String> PAGES = new ConcurrentHashMap<>();

    private final Path folder;

    private Scenario(Path folder) {
        this.folder = folder;
    }

    static Scenario named(String component, String name) {
        return new Scenario(ALL.resolve(component).resolve(name));
    }

    /** Every scenario of a component or page template. */
    static List<Scenario> of(String component) {
        try (Stream<Path> folders = Files.list(ALL.resolve(component))) {
            return folders.sorted().map(Scenario::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page, parsed. */
    Document page() throws IOException {
        return Jsoup.parse(html());
    }

    /** The page as it is sent, but for its structured data. */
    String html() throws IOException {
        return STRUCTURED_DATA.matcher(sent()).replaceAll("");
    }

    /** What the page tells machines: one text for each time that it does. */
    List<String> structuredData() throws IOException {
        return STRUCTURED_DATA.matcher(sent()).results().map(found -> found.group(1)).toList();
    }

    /** The page as it is sent, from a host that is always called the same. */
    String sent() throws IOException {
        String html = PAGES.get(folder);
        if (html == null) {
            html = load();
            PAGES.put(folder, html);
        }
        return html;
    }

    private String load() throws IOException {
        Map<String, Object> content = content();
        String request = String.valueOf(content.remove(REQUEST));
        Path module = Files.createTempDirectory("scenario");
        WorkbenchRepository repository = WorkbenchRepository.inMemory();
        start(repository);
        importAll(content, module, repository);
        // started again, for an instance reads the languages of its site once
        try (Instance instance = start(repository);
                WorkbenchServer server = WorkbenchServer.start(instance, "127.0.0.1", 0)) {
            String address = server.publicAddress().toString();
            String html = get(URI.create(address + request));
            return html.replace(address.replaceFirst("/public$", ""), ORIGIN);
        } finally {
            delete(module);
        }
    }

    /** Compares with {@code expected.html}, or writes it when {@code golden.update} is set. */
    void assertUnchanged(String html) throws IOException {
        assertUnchanged("expected.html", html);
    }

    /** The same with another file of the folder. */
    void assertUnchanged(String file, String text) throws IOException {
        Path golden = folder.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, normalized(text));
        }
        assertThat(normalized(text)).isEqualTo(normalized(Files.readString(golden)));
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }

    private Map<String, Object> content() throws IOException {
        Map<String, Object> content =
                new Yaml().load(Files.readString(folder.resolve("content.yaml")));
        return new TreeMap<>(content);
    }

    private static Instance start(WorkbenchRepository repository) {
        return Instance.start(repository, new ModuleResources(), List.of(Instance.MODULE));
    }

    private static void importAll(
            Map<String, Object> content, Path module, WorkbenchRepository repository)
            throws IOException {
        Path files = Files.createDirectories(module.resolve("mgnl-bootstrap/scenario"));
        Files.createDirectories(module.resolve("META-INF/magnolia"));
        for (Map.Entry<String, Object> node : content.entrySet()) {
            String name = node.getKey().substring(node.getKey().lastIndexOf('.') + 1);
            Files.writeString(
                    files.resolve(node.getKey() + ".yaml"),
                    new Yaml().dump(Map.of(name, node.getValue())));
        }
        try (URLClassLoader classes = new URLClassLoader(new URL[] {module.toUri().toURL()})) {
            BootstrapImporter importer =
                    new BootstrapImporter(repository, new ModuleResources(classes));
            for (String file : content.keySet()) {
                importer.importFile("/mgnl-bootstrap/scenario/" + file + ".yaml");
            }
        }
    }

    private static String get(URI address) throws IOException {
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(address).build(),
                                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(response.statusCode()).as(address.toString()).isEqualTo(200);
            return response.body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Line ends and blanks at the end of lines depend on the platform and the editor. */
    private static String normalized(String html) {
        return html.replace("\r\n", "\n").replaceAll("[ \t]+(?=\n|$)", "").stripTrailing() + "\n";
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
