package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What the jar is made of, as {@code src/main/pom.xml} says. Nothing is taken from the folder that
 * the jar was packed from: a file that an older build left there would be taken for right.
 */
final class Sources {

    private static final Path JAVA = Path.of("src/main/java");

    private Sources() {}

    /** Compiles all classes into an empty folder, with the builders of records. */
    static void compile(Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("--release", "17", "-implicit:none"),
                            null,
                            files.getJavaFileObjectsFromPaths(files(JAVA, "").values()));
            task.setProcessors(List.of(new RecordBuilderProcessor()));

            assertThat(task.call()).as(messages.toString()).isTrue();
        }
    }

    /** Stand-ins come first: the tests have some of their own, with fewer members. */
    private static List<Path> libraries() {
        String libraries =
                BuildOutput.STAND_INS + File.pathSeparator + System.getProperty("java.class.path");
        return Stream.of(libraries.split(File.pathSeparator)).map(Path::of).toList();
    }

    /** All other files by their names in the jar; the manifest has none. */
    static Map<String, Path> files() throws IOException {
        Map<String, Path> files = files(Path.of("magnolia-module"), "");
        files.putAll(files(Path.of("src/main/resources"), ""));
        files.putAll(files(Path.of("templates"), "treatment-faq/templates/"));
        files.keySet().removeIf(name -> name.matches("treatment-faq/templates/.*[.]md"));
        for (String name : List.of("LICENSE", "NOTICE")) {
            files.put("META-INF/" + name, Path.of(name));
        }
        return files;
    }

    /**
     * The files below a folder, by their paths below it with a prefix; hidden ones do not count.
     */
    static Map<String, Path> files(Path root, String prefix) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root).filter(Files::isRegularFile)) {
            for (Path file : found.toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    files.put(prefix + root.relativize(file).toString().replace('\\', '/'), file);
                }
            }
        }
        return files;
    }
}
