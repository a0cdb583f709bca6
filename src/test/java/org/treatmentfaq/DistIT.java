package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks into {@code target/dist}: what somebody copies who does not let Maven assemble the webapp.
 */
class DistIT {

    @Test
    void hasBothJarsAndTheirLibrariesOnly() {
        assertThat(BuildOutput.jars(BuildOutput.DIST))
                .extracting(DistIT::nameWithoutVersion)
                .containsExactly(
                        "commonmark",
                        "commonmark-ext-gfm-tables",
                        "commonmark-ext-yaml-front-matter",
                        "java10-shim",
                        "java8-shim",
                        "magnolia-treatment-faq-magnolia62",
                        "magnolia-treatment-faq",
                        "owasp-java-html-sanitizer",
                        "qrcodegen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTICE", "src/docs/install.md"})
    void isDescribedLibraryByLibrary(String document) throws IOException {
        String text = Files.readString(Path.of(document));

        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(
                        library ->
                                assertThat(text.lines())
                                        .anyMatch(
                                                line ->
                                                        line.contains(nameWithoutVersion(library))
                                                                && line.contains(
                                                                        licence(library))));
    }

    /**
     * With the sanitiser beside it, the jar for 6.2 finds every class and member it calls in the
     * old libraries that Magnolia 6.2 brings: nothing newer was used, and no library is missing.
     */
    @Test
    void isAllThatTheJarNeedsOnMagnolia62() throws IOException {
        assertThat(missing(BuildOutput.jarFor62(), BuildOutput.jars(BuildOutput.DIST))).isEmpty();
    }

    @Test
    void noticesWhatIsMissingOnMagnolia62() throws IOException {
        assertThat(missing(BuildOutput.jarFor62(), List.of()))
                .contains("org.owasp.html.PolicyFactory")
                .doesNotContain("javax.inject.Provider");
        assertThat(missing(BuildOutput.jar(), BuildOutput.jars(BuildOutput.DIST)))
                .contains("jakarta.inject.Provider");
    }

    private static List<String> missing(Path jar, List<Path> beside) throws IOException {
        List<Path> path = new ArrayList<>(beside);
        path.addAll(BuildOutput.jars(BuildOutput.LIBRARIES_OF_62));
        URL[] urls = new URL[path.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = path.get(i).toUri().toURL();
        }
        try (URLClassLoader libraries =
                new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            return new Linkage(libraries).missing(jar);
        }
    }

    private static String licence(Path library) {
        String name = nameWithoutVersion(library);
        if (name.startsWith("commonmark")) {
            return "BSD-2-Clause";
        }
        return name.equals("qrcodegen") ? "MIT" : "Apache-2.0";
    }

    private static List<Path> libraries() {
        return BuildOutput.jars(BuildOutput.DIST).stream()
                .filter(jar -> !jar.getFileName().toString().startsWith("magnolia-"))
                .toList();
    }

    /** {@code a-1.0.jar} is {@code a}, {@code a-1.0-SNAPSHOT-b.jar} is {@code a-b}. */
    private static String nameWithoutVersion(Path jar) {
        return jar.getFileName().toString().replaceAll("-\\d[\\w.]*(-SNAPSHOT)?|\\.jar$", "");
    }
}
