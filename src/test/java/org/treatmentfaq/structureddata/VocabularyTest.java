package org.treatmentfaq.structureddata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the check sees: errors of each kind, planted into a graph that has none. */
class VocabularyTest {

    private static final String RIGHT =
            """
            {"@context": "https://schema.org", "@type": ["MedicalWebPage", "FAQPage"],
             "@id": "https://clinic.example/ims", "url": "https://clinic.example/ims",
             "specialty": "https://schema.org/Physiotherapy", "lastReviewed": "2026-03-01",
             "author": {"@type": "Person", "name": "Amanda Sin", "honorificSuffix": "MPT"},
             "copyrightYear": 2020, "citation": ["A textbook"],
             "about": {"@type": "PhysicalTherapy", "name": "IMS"},
             "mainEntity": [{"@type": "Question", "name": "Why?",
                             "acceptedAnswer": {"@type": "Answer", "text": "So."}}]}
            """;

    @Test
    void findsNothing_whenNothingIsPlanted() throws IOException {
        assertThat(problems(RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://schema.org\", | http://example.org\", | the context is not schema.org",
                "\"Question\" | \"Querstion\" | unknown type Querstion",
                "\"@type\": \"Person\", | | a node has no type",
                "honorificSuffix | honorificSufix | unknown property honorificSufix",
                "\"name\": \"IMS\" | \"author\": \"IMS\" | author is no property of [PhysicalTherapy]",
                "honorificSuffix | lastReviewed | lastReviewed is no property of [Person]",
                "\"citation\" | \"aspect\" | aspect is superseded by [mainContentOfPage]",
                "{\"@type\": \"Answer\", \"text\": \"So.\"} | \"So.\" | acceptedAnswer takes [ItemList, Answer], not \"So.\"",
                "\"Answer\" | \"PhysicalTherapy\" | acceptedAnswer takes [ItemList, Answer], not a [PhysicalTherapy]",
                "2026-03-01 | 1 March 2026 | lastReviewed takes [Date], not \"1 March 2026\"",
                "2026-03-01 | 2026-02-30 | lastReviewed takes [Date], not \"2026-02-30\"",
                "2020 | \"2020\" | copyrightYear takes [Number], not \"2020\"",
                "\"url\": \"https: | \"url\": \"file: | url takes [URL], not \"file://clinic.example/ims\"",
                "org/Physiotherapy | org/Patient | specialty takes [Specialty], not \"https://schema.org/Patient\"",
                "\"A textbook\" | \"\" | citation takes [CreativeWork, Text], not \"\""
            })
    void namesWhatIsPlanted(String right, String wrong, String problem) throws IOException {
        String planted = RIGHT.replace(right, wrong == null ? "" : wrong);

        assertThat(planted).isNotEqualTo(RIGHT);
        assertThat(problems(planted)).contains(problem);
    }

    private static java.util.List<String> problems(String graph) throws IOException {
        return new Vocabulary().problems(new ObjectMapper().readTree(graph));
    }
}
