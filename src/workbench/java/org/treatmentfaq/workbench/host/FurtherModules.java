package org.treatmentfaq.workbench.host;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.ModuleResources;

/**
 * Modules that are loaded beside ours.
 *
 * @param resources theirs and ours
 * @param names of all, ours first
 */
public record FurtherModules(ModuleResources resources, List<String> names) {

    private static final String DESCRIPTORS = "META-INF/magnolia";

    private static final String DEMO_SITE = "demo-site";

    public FurtherModules {
        names = List.copyOf(names);
    }

    /** The modules of {@code paths}: jars, or folders that are laid out like one. */
    public static FurtherModules of(List<Path> paths) {
        List<String> names = new ArrayList<>(List.of(Instance.MODULE));
        List<URL> urls = new ArrayList<>();
        for (Path path : paths) {
            try {
                names.addAll(names(path));
                urls.add(path.toUri().toURL());
            } catch (IOException e) {
                throw new WorkbenchException("The module " + path + " cannot be read: " + e, e);
            }
        }
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        ClassLoader all = new URLClassLoader(urls.toArray(new URL[0]), own);
        return new FurtherModules(new ModuleResources(all), names);
    }

    /** The same with the site of the demo clinic, which has two languages; others may change it. */
    public FurtherModules onDemoSite() {
        List<String> all = new ArrayList<>(names);
        all.add(1, DEMO_SITE);
        return new FurtherModules(resources, all);
    }

    private static List<String> names(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return descriptors(path.resolve(DESCRIPTORS), path);
        }
        if (!Files.isRegularFile(path)) {
            throw noModule(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return descriptors(jar.getPath(DESCRIPTORS), path);
        }
    }

    private static List<String> descriptors(Path folder, Path module) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw noModule(module);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xml"))
                    .map(name -> name.substring(0, name.length() - ".xml".length()))
                    .toList();
        }
    }

    private static WorkbenchException noModule(Path path) {
        return new WorkbenchException(
                path
                        + " is no module: expected a jar, or a folder, with a descriptor "
                        + DESCRIPTORS
                        + "/<name>.xml in it.");
    }
}
