package org.treatmentfaq.standins;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentfaq.BuildOutput;

/**
 * Which classes some code names, itself or through the signatures of the stand-ins that it names.
 * Bytecode does not tell where a constant came from, so imports count as well.
 */
final class StandInUsers {

    private static final Path WORKBENCH = Path.of("src/workbench/java");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path CONFORMANCE = Path.of("src/test/java/conformance");

    private final Set<String> used = new TreeSet<>();

    private StandInUsers(Predicate<String> isUser, List<Path> sources) {
        Map<String, Set<String>> dependencies = dependencies();
        Deque<String> open = new ArrayDeque<>(imports(sources));
        dependencies.keySet().stream().filter(isUser).forEach(open::add);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (used.add(name)) {
                dependencies.getOrDefault(name, Set.of()).stream()
                        .filter(next -> next.startsWith("info.magnolia"))
                        .forEach(open::add);
            }
        }
    }

    static StandInUsers ofModuleAndWorkbench() {
        return new StandInUsers(
                name -> isIn(MAIN, name) || isIn(WORKBENCH, name), List.of(MAIN, WORKBENCH));
    }

    static StandInUsers ofConformanceModule() {
        return new StandInUsers(name -> name.startsWith("conformance."), List.of(CONFORMANCE));
    }

    /** Those of the names that nobody uses. */
    List<String> without(List<String> names) {
        return names.stream().filter(name -> !used.contains(name)).toList();
    }

    private static boolean isIn(Path sources, String className) {
        String outermost = className.replaceFirst("\\$.*", "");
        return Files.exists(sources.resolve(outermost.replace('.', '/') + ".java"));
    }

    private static Map<String, Set<String>> dependencies() {
        Map<String, Set<String>> dependencies = new TreeMap<>();
        try (ScanResult scan =
                new ClassGraph()
                        .overrideClasspath(
                                BuildOutput.STAND_INS,
                                BuildOutput.MODULE,
                                BuildOutput.WORKBENCH,
                                BuildOutput.TESTS)
                        .enableInterClassDependencies()
                        .ignoreClassVisibility()
                        .scan()) {
            for (ClassInfo type : scan.getAllClasses()) {
                dependencies.put(
                        type.getName(), new TreeSet<>(type.getClassDependencies().getNames()));
            }
        }
        return dependencies;
    }

    /** What is imported, with the nested classes that the imported one is there for. */
    private static Set<String> imports(List<Path> folders) {
        Set<String> imports = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    imports.addAll(imports(Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return imports;
    }

    private static Set<String> imports(String source) {
        return source.lines()
                .filter(line -> line.startsWith("import info.magnolia."))
                .map(line -> line.replaceAll("^import |;$", ""))
                .flatMap(name -> Stream.concat(Stream.of(name), nested(name, source)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> nested(String name, String source) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return java.util.regex.Pattern.compile("\\b" + simple + "\\.([A-Z]\\w*[a-z]\\w*)")
                .matcher(source)
                .results()
                .map(found -> name + "$" + found.group(1));
    }
}
