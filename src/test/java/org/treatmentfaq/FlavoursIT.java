package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceClassVisitor;

/**
 * Compares the jar for Magnolia 6.4 with the one for 6.2 (classifier {@code magnolia62}): the same
 * files, and class files that name {@code javax} packages where the others name {@code jakarta}.
 */
class FlavoursIT {

    private static Map<String, byte[]> for64 = Map.of();
    private static Map<String, byte[]> for62 = Map.of();

    @BeforeAll
    static void read() throws IOException {
        for64 = entries(BuildOutput.jar());
        for62 = entries(BuildOutput.jarFor62());
    }

    @Test
    void haveTheSameEntries() {
        assertThat(for64).containsKey("org/treatmentfaq/rendering/TreatmentFaqModel.class");
        assertThat(for62.keySet()).isEqualTo(for64.keySet());
    }

    @Test
    void haveTheSameFilesBesideTheClasses() {
        List<String> files = for64.keySet().stream().filter(name -> !isClass(name)).toList();

        assertThat(files)
                .contains("META-INF/MANIFEST.MF", "META-INF/magnolia/treatment-faq.xml")
                .allSatisfy(name -> assertThat(for62.get(name)).isEqualTo(for64.get(name)));
    }

    @Test
    void jarFor62NamesNothingOfJakarta() {
        assertThat(naming("jakarta", for64))
                .contains("org/treatmentfaq/rendering/TreatmentFaqModel.class");
        assertThat(naming("jakarta", for62)).isEmpty();
    }

    @Test
    void jarFor64NamesNoPackageThatBecameJakarta() {
        assertThat(naming("javax/inject", for62)).isNotEmpty();
        for (String moved : List.of("annotation", "inject", "servlet", "ws/rs")) {
            assertThat(naming("javax/" + moved, for64)).isEmpty();
            assertThat(naming("javax." + moved.replace('/', '.'), for64)).isEmpty();
        }
    }

    @Test
    void classesDifferInTheNamesOfPackagesOnly() {
        List<String> renamed = new ArrayList<>();
        for64.keySet().stream()
                .filter(FlavoursIT::isClass)
                .forEach(
                        name -> {
                            String text = textOf(for64, name);
                            String expected = text.replace("jakarta", "javax");

                            assertThat(textOf(for62, name)).as(name).isEqualTo(expected);
                            if (!expected.equals(text)) {
                                renamed.add(name);
                            }
                        });

        assertThat(renamed).isEqualTo(naming("jakarta", for64));
    }

    @Test
    void classesWithoutJakartaAreIdentical() {
        List<String> renamed = naming("jakarta", for64);
        List<String> others =
                for64.keySet().stream()
                        .filter(name -> isClass(name) && !renamed.contains(name))
                        .toList();

        assertThat(others)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(for62.get(name)).isEqualTo(for64.get(name)));
    }

    private static List<String> naming(String text, Map<String, byte[]> jar) {
        return jar.entrySet().stream()
                .filter(entry -> contains(entry.getValue(), text))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean contains(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class");
    }

    /** Everything a class file says, in words: the order of its constants does not matter. */
    private static String textOf(Map<String, byte[]> jar, String name) {
        StringWriter text = new StringWriter();
        new ClassReader(jar.getOrDefault(name, new byte[0]))
                .accept(
                        new TraceClassVisitor(null, new Textifier(), new PrintWriter(text)),
                        ClassReader.EXPAND_FRAMES);
        return text.toString();
    }

    private static Map<String, byte[]> entries(Path path) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }
}
