package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static final TreatmentFaq FAQ =
            TreatmentFaq.titled(LocalizedText.of("Massage"))
                    .questions(List.of(Question.of("Does it hurt?", "<p>Hardly.</p>", "hurt")))
                    .build();

    /** Kept here as it was made first: refactoring must not change what is on paper. */
    @Test
    void staysTheSame_whateverTheCodeLooksLike() {
        assertThat(ContentHash.of(FAQ)).isEqualTo("8da3afec");
    }

    @Test
    void skipsWhatIsEmpty() {
        TreatmentFaq withEmptyParts =
                TreatmentFaqBuilder.builder(FAQ)
                        .title(new LocalizedText("Massage", Map.of("fr", "")))
                        .alternateNames(List.of(""))
                        .build();

        assertThat(ContentHash.of(withEmptyParts)).isEqualTo(ContentHash.of(FAQ));
    }

    @Test
    void isAnother_whenAWordChangesOrMoves() {
        assertThat(
                        ContentHash.of(
                                TreatmentFaqBuilder.builder(FAQ)
                                        .title(LocalizedText.of("massage"))
                                        .build()))
                .isNotEqualTo(ContentHash.of(FAQ));
        assertThat(ContentHash.of(named("ab", "c"))).isNotEqualTo(ContentHash.of(named("a", "bc")));
    }

    @Test
    void isTheSame_whateverWasImported() {
        TreatmentFaq imported =
                TreatmentFaqBuilder.builder(FAQ).handout(ImportedText.of("Massage")).build();

        assertThat(ContentHash.of(imported)).isEqualTo(ContentHash.of(FAQ));
    }

    private static TreatmentFaq named(String... names) {
        return TreatmentFaqBuilder.builder(FAQ).alternateNames(List.of(names)).build();
    }
}
