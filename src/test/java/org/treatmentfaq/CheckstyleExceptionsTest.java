package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Exceptions from {@code src/lint/checkstyle.xml} stay few, and each says why. Counted is the text
 * {@code checkstyle:}, wherever it is; that every annotation spells out what it suppresses, a rule
 * of its own, keeps the text from hiding in constants and text blocks.
 */
class CheckstyleExceptionsTest {

    private static final int MAX_EXCEPTIONS = 5;

    private static final Path CONFIGURATION = Path.of("src/lint/checkstyle.xml");

    /** As the plug-in has them in the root {@code pom.xml}. */
    private static final List<Path> CHECKED =
            Stream.of("src/main/java", "src/workbench/java", "src/magnolia-api/java")
                    .map(Path::of)
                    .toList();

    /** The rest of a line, which a match does not swallow: another one may be there. */
    private static final String REST = "(?=(.*))";

    private static final Pattern EXCEPTION = Pattern.compile("(?i)checkstyle:" + REST);

    private static final Pattern ANNOTATION = Pattern.compile("@SuppressWarnings" + REST);

    private static final String LITERAL = "\"[^\"\\\\\\r\\n]+\"";

    /** Suppresses anything but plain literals, or is no annotation at all, as an import is not. */
    private static final Pattern NOT_SPELLED_OUT =
            Pattern.compile(
                    "SuppressWarnings(?!\\((?:%1$s|\\{\\s*%1$s(?:\\s*,\\s*%1$s)*\\s*\\})\\))"
                                    .formatted(LITERAL)
                            + REST);

    private static final Pattern IN_CONFIGURATION = Pattern.compile("\"Suppression\\w*Filter\"");

    @Test
    void areFewAndHaveReasons() throws IOException {
        List<String> exceptions = inSources(EXCEPTION);
        long configured =
                IN_CONFIGURATION.matcher(Files.readString(CONFIGURATION)).results().count();

        assertThat(exceptions.size() + configured).isLessThanOrEqualTo(MAX_EXCEPTIONS);
        assertThat(exceptions)
                .allMatch(CheckstyleExceptionsTest::hasReason, "has its reason behind it");
    }

    @Test
    void areSpelledOut() throws IOException {
        assertThat(inSources(ANNOTATION)).isNotEmpty();
        assertThat(inSources(NOT_SPELLED_OUT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SuppressWarnings(\"checkstyle:MethodLength\")",
                "@java.lang.SuppressWarnings(\"CheckStyle:MethodLength\")",
                "@SuppressWarnings({\"a)\", \"checkstyle:MethodLength\"})",
                "@SuppressWarnings({\n  \"NullAway\",\n  \"checkstyle:MethodLength\"\n})",
                "// CHECKSTYLE:OFF"
            })
    void areFoundInAllTheirForms(String source) {
        assertThat(in(source, EXCEPTION)).hasSize(1);
        assertThat(in(source, NOT_SPELLED_OUT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SuppressWarnings(METHODLENGTH)",
                "@SuppressWarnings({\"a\", METHODLENGTH})",
                "@SuppressWarnings(\"check\" + \"style:MethodLength\")",
                "@SuppressWarnings(\"check\\163tyle:MethodLength\")",
                "@java.lang.SuppressWarnings(\"\"\"\n  check\\\n  style:MethodLength\"\"\")"
            })
    void cannotHide(String source) {
        assertThat(in(source, NOT_SPELLED_OUT)).hasSize(1);
    }

    @Test
    void countOneByOne() {
        assertThat(in("{\"checkstyle:LineLength\", \"checkstyle:MethodLength\"}", EXCEPTION))
                .hasSize(2);
    }

    @Test
    void haveTheirReasonInTheSameLine() {
        String annotation = "@SuppressWarnings(\"checkstyle:MethodLength\")";

        assertThat(in(annotation + " // a list of fields", EXCEPTION))
                .allMatch(CheckstyleExceptionsTest::hasReason);
        assertThat(in(annotation + "\nvoid read() {} // reads", EXCEPTION))
                .noneMatch(CheckstyleExceptionsTest::hasReason);
    }

    @Test
    void areLookedForWhereThePlugInChecks() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(
                        Pattern.compile("<sourceDirectory>(.*)</sourceDirectory>")
                                .matcher(pom)
                                .results())
                .extracting(directory -> Path.of(directory.group(1)))
                .containsExactlyElementsOf(CHECKED);
    }

    private static List<String> inSources(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path root : CHECKED) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    in(Files.readString(file), pattern)
                            .forEach(text -> found.add(file.getFileName() + ": " + text));
                }
            }
        }
        return found;
    }

    /** The matches, each to the end of its line. */
    private static List<String> in(String source, Pattern pattern) {
        return pattern.matcher(source)
                .results()
                .map(match -> match.group() + match.group(1))
                .toList();
    }

    private static boolean hasReason(String exception) {
        return exception.matches(".*// *\\w.*");
    }
}
