package org.treatmentfaq.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every regular expression of the module and the workbench, against the lines that would keep it
 * busiest. Steps are counted, no time is measured.
 */
class ExpressionsTest {

    private static final long STACK = 512L * 1024;

    /** Looked for at the start of a text, or as all of it, and nowhere else. */
    private static final List<String> WHOLE =
            List.of(
                    "BylineDate.DATED",
                    "Imprint.ADDRESS",
                    "Line.ASKS",
                    "OneLiners.FORM",
                    "Signature.SIGNED",
                    "Signature.ANNOUNCED",
                    "Signature.NAME_ALONE",
                    "Target.FILE",
                    "TreatmentName.BRACKETED",
                    "TreatmentName.SEPARATED",
                    "Vocabulary.COOKIES",
                    "Vocabulary.WEB_PAGE",
                    "StoredLinks.STORED",
                    "Addresses.RELATIVE",
                    "Attributes.NUMBER",
                    "Substitutes.SCHEME");

    /** Made for constants, which are read; of the workbench: what modules configure, or none. */
    private static final List<String> KNOWN_UNREADABLE =
            List.of(
                    """
                    MeaningfulStyles: Pattern.compile(
                                    "(?:^|[;\\\\s])" + property + "\\\\s*+:[^;]*?(?<![a-z-])" + value + "(?![a-z-])");\
                    """,
                    "NodeJson: .matches(reference.propertyName())) {",
                    "Language: .split(suffixes, 2);",
                    "AccessRules: .matches(path)) {",
                    "CorsFilter: .matches(expression);");

    static Stream<Expression> expressions() throws IOException {
        return Stream.concat(
                Expressions.constants(Expressions.production(), WHOLE).stream(),
                Expressions.inline(new ArrayList<>()).stream());
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void standsItsWorstLine(Expression expression) throws InterruptedException {
        assertThat(failures(expression)).as(expression.place()).isEmpty();
    }

    /** That goes back over everything, that takes each part for the next, that calls itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+b",
                "(a|aa)+b",
                "(?:\\P{Ll}*?\\p{Lu}){3}\\P{Ll}*",
                "(-[a-z]{1,8})*",
                "(/[^/]+)+"
            })
    void seesWhatDoesNotStandIt(String expression) throws InterruptedException {
        assertThat(failures(new Expression("here", Pattern.compile(expression), true)))
                .isNotEmpty();
    }

    private static List<String> failures(Expression expression) throws InterruptedException {
        List<String> failures = new ArrayList<>();
        Thread server =
                new Thread(
                        null,
                        () ->
                                WorstLines.of(
                                        expression.pattern().pattern(),
                                        line -> {
                                            if (failures.isEmpty()) {
                                                expression.failureOn(line).ifPresent(failures::add);
                                            }
                                        }),
                        "as small as those of servers",
                        STACK);
        server.start();
        server.join();
        return failures;
    }

    @Test
    void knowsWhatCannotBeRead() throws IOException {
        List<String> unreadable = new ArrayList<>();

        assertThat(Expressions.inline(unreadable)).hasSizeGreaterThan(20);

        assertThat(unreadable).containsExactlyInAnyOrderElementsOf(KNOWN_UNREADABLE);
    }
}
