package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Counts lines of code: neither blank, comment, package nor import, in Java, templates, styles and
 * scripts. Both parts stay small enough to be read.
 */
class CodeSizeTest {

    private static final int MOST = 5_000;
    private static final int MOST_OF_IMPORTER = 700;
    private static final int MOST_OF_HANDOUT = 900;
    private static final int MOST_OF_JAR = 1_700;
    private static final List<String> CODE = List.of(".java", ".ftl", ".ftlh", ".css", ".js");

    @Test
    void moduleStaysBelowFiveThousandLines() {
        long lines = lines("src/main/java", "magnolia-module", "templates");

        System.out.println("Lines of code, module: " + lines + " of " + MOST);

        assertThat(lines).isPositive().isLessThan(MOST);
    }

    @Test
    void workbenchStaysBelowFiveThousandLines() {
        long lines = lines("src/workbench");

        System.out.println("Lines of code, workbench: " + lines + " of " + MOST);

        assertThat(lines).isPositive().isLessThan(MOST);
    }

    /** The command line only; what reads handouts is a jar of its own. */
    @Test
    void importerStaysBelowSevenHundredLines() {
        long lines = lines("src/importer");

        System.out.println(
                "Lines of code, importer's command: " + lines + " of " + MOST_OF_IMPORTER);

        assertThat(lines).isPositive().isLessThan(MOST_OF_IMPORTER);
    }

    /** Reading handouts is an accessory: what grows beyond this has to replace something. */
    @Test
    void readingHandoutsStaysAtNineHundredLines() {
        long lines = lines("src/handout/java/org/treatmentfaq/handout");

        System.out.println("Lines of code, handout: " + lines + " of " + MOST_OF_HANDOUT);

        assertThat(lines).isPositive().isLessThanOrEqualTo(MOST_OF_HANDOUT);
    }

    @Test
    void importerJarStaysBelowSeventeenHundredLines() {
        long lines = lines("src/handout");

        System.out.println("Lines of code, importer's jar: " + lines + " of " + MOST_OF_JAR);

        assertThat(lines).isPositive().isLessThan(MOST_OF_JAR);
    }

    @Test
    void countsCodeOnly() {
        String source =
                """
                /* a comment
                   that goes on */
                package x;
                import java.util.List;
                int said; // what

                // nothing
                [#-- of a
                     template --]
                final class X {}
                """;

        assertThat(count(source)).isEqualTo(2);
    }

    private static long lines(String... folders) {
        return Stream.of(folders).mapToLong(folder -> count(Path.of(folder))).sum();
    }

    private static long count(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(CodeSizeTest::isCode).mapToLong(file -> count(text(file))).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCode(Path file) {
        return CODE.stream().anyMatch(file.toString()::endsWith);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/|\\[#--.*?--\\]|<#--.*?-->", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .filter(line -> !line.matches("(package|import) .*;"))
                .count();
    }
}
