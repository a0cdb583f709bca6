package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exceptions from {@code src/lint/checkstyle.xml} stay few, and each says why. */
class CheckstyleExceptionsTest {

    private static final int MAX_EXCEPTIONS = 5;

    private static final Path CONFIGURATION = Path.of("src/lint/checkstyle.xml");

    /** As the plug-in has them in the root {@code pom.xml}. */
    private static final List<Path> CHECKED =
            Stream.of("src/main/java", "src/workbench/java", "src/magnolia-api/java")
                    .map(Path::of)
                    .toList();

    private static final Pattern ANNOTATION =
            Pattern.compile("@SuppressWarnings\\([^)]*\"checkstyle:[^)]*\\)(?<reason>.*)");

    private static final Pattern IN_CONFIGURATION = Pattern.compile("\"Suppression\\w*Filter\"");

    @Test
    void areFewAndHaveReasons() throws IOException {
        List<MatchResult> exceptions = new ArrayList<>();
        for (Path root : CHECKED) {
            exceptions.addAll(inSourcesBelow(root));
        }
        long configured =
                IN_CONFIGURATION.matcher(Files.readString(CONFIGURATION)).results().count();

        assertThat(exceptions.size() + configured).isLessThanOrEqualTo(MAX_EXCEPTIONS);
        assertThat(exceptions)
                .allMatch(CheckstyleExceptionsTest::hasReason, "has its reason behind it");
    }

    @Test
    void areFoundInAllTheirForms() {
        String name = "checkstyle:MethodLength";
        String annotation = "@SuppressWarnings(\"" + name + "\")";

        assertThat(in(annotation + " // a list of fields"))
                .allMatch(CheckstyleExceptionsTest::hasReason);
        assertThat(in(annotation + "\nvoid read() {}"))
                .noneMatch(CheckstyleExceptionsTest::hasReason);
        assertThat(in("@SuppressWarnings({\"NullAway\",\n    \"" + name + "\"})\n" + annotation))
                .hasSize(2);
        assertThat(in("@SuppressWarnings(\"NullAway\") // checkstyle: no")).isEmpty();
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

    private static List<MatchResult> inSourcesBelow(Path root) throws IOException {
        List<MatchResult> exceptions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                exceptions.addAll(in(Files.readString(file)));
            }
        }
        return exceptions;
    }

    private static List<MatchResult> in(String source) {
        return ANNOTATION.matcher(source).results().toList();
    }

    private static boolean hasReason(MatchResult exception) {
        return exception.group(1).matches("\\s*// *\\w.*");
    }
}
