package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.HtmlChecker;

/** Every page of the scenarios, as the Nu HTML checker sees it. */
class HtmlValidityTest {

    @ParameterizedTest
    @MethodSource("scenarios")
    void isValid(Scenario scenario) throws Exception {
        assertThat(HtmlChecker.complaints(scenario.html()).lines())
                .filteredOn(complaint -> !isTheAuthors(scenario, complaint))
                .isEmpty();
    }

    static List<Scenario> scenarios() {
        return Stream.of("treatmentFaq", "page", "print")
                .flatMap(name -> Scenario.of(name).stream())
                .toList();
    }

    @Test
    void seesWhatIsWrong() throws Exception {
        String html = Scenario.named("treatmentFaq", "whole-faq").html();

        assertThat(HtmlChecker.complaints(html.replace("id=\"content\"", "id=\"does-it-hurt\"")))
                .contains("Duplicate ID");
    }

    /** An editor may choose a level of heading that the page skips, and type a strange address. */
    private static boolean isTheAuthors(Scenario scenario, String complaint) {
        return switch (scenario.toString()) {
            // how the sanitizer ends an image; valid, and no attribute here is unquoted
            case "rich-answers" -> complaint.contains("info: Trailing slash on void elements");
            case "heading-level-four", "heading-level-six" -> complaint.contains("skipping");
            case "hostile-markup" -> complaint.matches(".*Bad value .* attribute .href. on .*");
            default -> false;
        };
    }
}
