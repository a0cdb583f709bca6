package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the jar that was built: the module, the whole module and nothing but the module. */
class JarIT {

    private static final int JAVA_17 = 61;

    private static final String DESCRIPTOR = "META-INF/magnolia/treatment-faq.xml";

    private JarFile underTest;

    @BeforeEach
    void open() throws IOException {
        underTest = new JarFile(BuildOutput.jar().toFile());
    }

    @AfterEach
    void close() throws IOException {
        underTest.close();
    }

    @Test
    void hasTheseTopLevelEntriesOnly() {
        TreeSet<String> top = new TreeSet<>();
        entries()
                .forEach(
                        name ->
                                top.add(
                                        name.contains("/")
                                                ? name.substring(0, name.indexOf('/') + 1)
                                                : name));

        assertThat(top)
                .containsExactly(
                        "META-INF/",
                        "mgnl-bootstrap-samples/",
                        "mgnl-bootstrap/",
                        "mgnl-nodetypes/",
                        "org/",
                        "treatment-faq/");
    }

    @Test
    void hasEveryPartOfTheModule() {
        assertThat(entries())
                .contains(
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/magnolia/treatment-faq.xml",
                        "mgnl-nodetypes/treatment-faq-nodetypes.cnd",
                        "mgnl-bootstrap/treatment-faq/userroles.treatment-faq-reader.yaml",
                        "mgnl-bootstrap-samples/treatment-faq/treatment-faqs.intramuscular-stimulation.yaml",
                        "org/treatmentfaq/rendering/TreatmentFaqModel.class",
                        "org/treatmentfaq/setup/TreatmentFaqVersionHandler.class",
                        "treatment-faq/contentTypes/treatmentFaq.yaml",
                        "treatment-faq/dialogs/components/treatmentFaq.yaml",
                        "treatment-faq/i18n/treatment-faq-messages_en.properties",
                        "treatment-faq/templates/components/treatmentFaq.ftl",
                        "treatment-faq/templates/components/treatmentFaq.yaml",
                        "treatment-faq/templates/pages/treatment.ftl",
                        "treatment-faq/webresources/treatment-faq.css");
    }

    @Test
    void hasNoStandInNoWorkbenchAndNoReadme() {
        assertThat(entries())
                .noneMatch(name -> name.startsWith("info/"))
                .noneMatch(name -> name.contains("workbench"))
                .noneMatch(name -> name.matches(".*(Test|IT|Benchmark)[.]class"))
                .noneMatch(name -> name.endsWith(".md"))
                .noneMatch(
                        name ->
                                name.startsWith("org/")
                                        && !name.startsWith("org/treatmentfaq/")
                                        && !name.equals("org/"));
    }

    /** Both ways: a class that is missing is as wrong as one too many. */
    @Test
    void hasTheClassesOfItsSourcesOnly(@TempDir Path compiled) throws IOException {
        Sources.compile(compiled);
        List<String> expected = new ArrayList<>(Sources.files(compiled, "").keySet());
        expected.removeIf(name -> name.endsWith(".java")); // of the generated builders

        assertThat(expected)
                .contains(
                        "org/treatmentfaq/importing/parse/HandoutParser.class",
                        "org/treatmentfaq/content/TreatmentFaqBuilder.class",
                        "org/treatmentfaq/content/Placement$Part.class");
        assertThat(classes()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Both ways, as above. */
    @Test
    void hasTheOtherFilesOfItsSourcesOnly() throws IOException {
        List<String> expected = new ArrayList<>(Sources.files().keySet());
        expected.add("META-INF/MANIFEST.MF");

        assertThat(entries())
                .filteredOn(name -> !name.endsWith("/") && !name.endsWith(".class"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void hasTheContentOfItsSources() throws IOException {
        Map<String, Path> files = Sources.files();
        files.remove(DESCRIPTOR); // its version is filled in

        for (Map.Entry<String, Path> file : files.entrySet()) {
            assertThat(bytes(file.getKey()))
                    .as(file.getKey())
                    .isEqualTo(Files.readAllBytes(file.getValue()));
        }
    }

    /** The one in the name of the jar. */
    private static String version() {
        String name = BuildOutput.jar().getFileName().toString();
        return name.replaceAll("^magnolia-treatment-faq-|[.]jar$", "");
    }

    private List<String> classes() {
        return entries().stream().filter(name -> name.endsWith(".class")).toList();
    }

    @Test
    void hasTheVersionInItsDescriptor() throws IOException {
        String descriptor = text(DESCRIPTOR);

        assertThat(descriptor)
                .contains("<version>" + version() + "</version>")
                .doesNotContain("${");
    }

    @Test
    void keepsThePlacesOfTemplates() throws IOException {
        assertThat(text("treatment-faq/templates/components/treatmentFaq.ftl"))
                .contains("${model.heading.text()}");
    }

    @Test
    void hasClassesOfJava17() throws IOException {
        assertThat(classes()).isNotEmpty();
        for (String name : classes()) {
            assertThat(classVersion(name)).as(name).isEqualTo(JAVA_17);
        }
    }

    private List<String> entries() {
        return underTest.stream().map(JarEntry::getName).toList();
    }

    private String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) throws IOException {
        JarEntry entry = Objects.requireNonNull(underTest.getJarEntry(name), name);
        return underTest.getInputStream(entry).readAllBytes();
    }

    private int classVersion(String name) throws IOException {
        JarEntry entry = Objects.requireNonNull(underTest.getJarEntry(name), name);
        try (DataInputStream bytes = new DataInputStream(underTest.getInputStream(entry))) {
            bytes.readInt();
            bytes.readUnsignedShort();
            return bytes.readUnsignedShort();
        }
    }
}
