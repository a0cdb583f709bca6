package org.treatmentfaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Magnolia has nothing of the driver but what is in this jar. */
class TestModuleJarTest {

    private static final Path MODULE = Clinic.BESIDE_OURS.get(0);

    @TempDir private Path folder;

    @Test
    void holdsTheFilesOfTheModuleAndEveryClassOfTheDriver() throws Exception {
        assertThat(entries(Flavour.JAKARTA).keySet())
                .containsExactly(
                        "META-INF/magnolia/treatment-faq-acceptance.xml",
                        "acceptance/DriverServlet$Edit.class",
                        "acceptance/DriverServlet.class",
                        "mgnl-bootstrap/treatment-faq-acceptance/config.modules.site.config.site.i18n.yaml");
    }

    @Test
    void isOfTheFlavourOfTheWebapp() throws Exception {
        assertThat(entries(Flavour.JAKARTA).get("acceptance/DriverServlet.class"))
                .contains("jakarta/servlet/")
                .doesNotContain("javax/servlet/");
        assertThat(entries(Flavour.JAVAX).get("acceptance/DriverServlet.class"))
                .contains("javax/servlet/")
                .doesNotContain("jakarta/");
    }

    /** Names and bytes, as characters of one byte. */
    private Map<String, String> entries(Flavour flavour) throws Exception {
        Path jar = folder.resolve(flavour + ".jar");
        TestModuleJar.write(MODULE, flavour, jar);
        Map<String, String> entries = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                try (InputStream content = file.getInputStream(entry)) {
                    entries.put(
                            entry.getName(),
                            new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return entries;
    }
}
