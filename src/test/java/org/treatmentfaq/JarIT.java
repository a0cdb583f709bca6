package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opens the jar that was built: the module, the whole module and nothing but the module. */
class JarIT {

    private static final int JAVA_17 = 61;

    private JarFile underTest;

    @BeforeEach
    void open() throws IOException {
        underTest = new JarFile(Path.of(System.getProperty("module.jar")).toFile());
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
                .noneMatch(name -> name.endsWith(".md"))
                .noneMatch(
                        name ->
                                name.startsWith("org/")
                                        && !name.startsWith("org/treatmentfaq/")
                                        && !name.equals("org/"));
    }

    /** What reads handouts is a jar of its own, and none of it is in both. */
    @Test
    void hasNothingOfTheImporter() throws IOException {
        List<String> importer;
        try (JarFile jar = new JarFile(System.getProperty("importer.jar"))) {
            importer = classes(jar.stream().map(JarEntry::getName).toList());
        }

        assertThat(importer)
                .contains(
                        "org/treatmentfaq/handout/HandoutParser.class",
                        "org/treatmentfaq/reimport/HandoutUpdate.class",
                        "org/treatmentfaq/jcr/HandoutStore.class")
                .doesNotContainAnyElementsOf(classes(entries()));
        assertThat(entries()).noneMatch(name -> name.contains("andoutParser"));
    }

    private static List<String> classes(List<String> entries) {
        return entries.stream().filter(name -> name.endsWith(".class")).toList();
    }

    @Test
    void hasTheVersionInItsDescriptor() throws IOException {
        String descriptor = text("META-INF/magnolia/treatment-faq.xml");

        assertThat(descriptor)
                .contains("<version>" + System.getProperty("module.version") + "</version>")
                .doesNotContain("${");
    }

    @Test
    void keepsThePlacesOfTemplates() throws IOException {
        assertThat(text("treatment-faq/templates/components/treatmentFaq.ftl"))
                .contains("${model.heading}");
    }

    @Test
    void hasClassesOfJava17() throws IOException {
        List<String> classes = entries().stream().filter(name -> name.endsWith(".class")).toList();

        assertThat(classes).isNotEmpty();
        for (String name : classes) {
            assertThat(classVersion(name)).as(name).isEqualTo(JAVA_17);
        }
    }

    private List<String> entries() {
        return underTest.stream().map(JarEntry::getName).toList();
    }

    private String text(String name) throws IOException {
        JarEntry entry = Objects.requireNonNull(underTest.getJarEntry(name), name);
        return new String(underTest.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
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
