package org.treatmentfaq.workbench.module;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.Resource;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;

/**
 * The resources of all modules on a class path (the folders and jars with {@code
 * META-INF/magnolia}), named by absolute paths such as {@code /treatment-faq/config.yaml}. The
 * names are listed once, when this is created; content is read anew each time, so that an edited
 * file is seen. Of two resources with one name the first on the class path counts.
 */
public final class ModuleResources {

    private static final String DESCRIPTORS = "META-INF/magnolia";

    private final ClassLoader classLoader;
    private final NavigableMap<String, URL> urls = new TreeMap<>();

    /** The resources of the thread's class path. */
    public ModuleResources() {
        this(Thread.currentThread().getContextClassLoader());
    }

    /**
     * The resources of a class loader and its parents, such as one with further folders and jars.
     */
    public ModuleResources(ClassLoader classLoader) {
        this.classLoader = classLoader;
        try (ScanResult scan = new ClassGraph().overrideClasspath(roots(classLoader)).scan()) {
            for (Resource resource : scan.getAllResources()) {
                urls.putIfAbsent("/" + resource.getPath(), resource.getURL());
            }
        }
    }

    /** The folders and jars that hold descriptors: listing the whole class path takes a second. */
    private static List<URL> roots(ClassLoader classLoader) {
        List<URL> roots = new ArrayList<>();
        try {
            for (URL descriptors : Collections.list(classLoader.getResources(DESCRIPTORS))) {
                String url = descriptors.toString();
                String root = url.substring(0, url.lastIndexOf(DESCRIPTORS));
                roots.add(URI.create(root.replaceFirst("^jar:(.*)!/$", "$1")).toURL());
            }
        } catch (IOException e) {
            throw new WorkbenchException("The class path cannot be read", e);
        }
        return roots;
    }

    /** The loader of the modules' classes. */
    public ClassLoader classLoader() {
        return classLoader;
    }

    /** The paths that start with a prefix, in alphabetical order. */
    public List<String> below(String prefix) {
        return urls.tailMap(prefix, true).keySet().stream()
                .takeWhile(path -> path.startsWith(prefix))
                .toList();
    }

    public Optional<InputStream> open(String path) {
        return connect(path, URLConnection::getInputStream);
    }

    /** The whole resource as text in UTF-8. */
    public Optional<String> text(String path) {
        return connect(
                path,
                connection -> {
                    try (InputStream content = connection.getInputStream()) {
                        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    }
                });
    }

    public Optional<Instant> lastModified(String path) {
        return connect(
                path,
                connection -> {
                    Instant lastModified = Instant.ofEpochMilli(connection.getLastModified());
                    // A connection to a file has opened it as soon as it was asked anything
                    connection.getInputStream().close();
                    return lastModified;
                });
    }

    private <T> Optional<T> connect(String path, Reading<T> reading) {
        @Nullable URL url = urls.get(path);
        if (url == null) {
            return Optional.empty();
        }
        try {
            URLConnection connection = url.openConnection();
            // A cached jar would stay open, and keep its old content
            connection.setUseCaches(false);
            return Optional.of(reading.from(connection));
        } catch (IOException e) {
            throw new WorkbenchException("Resource " + path + " cannot be read from " + url, e);
        }
    }

    private interface Reading<T> {
        T from(URLConnection connection) throws IOException;
    }
}
