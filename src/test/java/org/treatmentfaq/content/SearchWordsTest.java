package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.TurkishLocale;

/** The same cases as those of the page's filter, in {@code FilterIT}. */
class SearchWordsTest {

    @Test
    void findsEverySpelling() throws IOException {
        assertThat(wrong("found", true)).isEmpty();
    }

    @Test
    void findsNoOtherWord() throws IOException {
        assertThat(wrong("missed", false)).isEmpty();
    }

    @Test
    @ExtendWith(TurkishLocale.class)
    void findsTheSame_whenTheServerIsTurkish() throws IOException {
        assertThat(wrong("found", true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Größe    | grosse groesse",
                "Oel      | oel ol",
                "œdème    | oedeme odeme",
                "toe does | toe does",
                "queue    | queue",
                "tissue   | tissue tissu",
            })
    void addsSpellings_onlyWhereThereAreSome(String text, String words) {
        assertThat(SearchWords.indexed(text)).isEqualTo(words);
    }

    private static List<String> wrong(String part, boolean isFound) throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (JsonNode each : cases().path(part)) {
            String searched = " " + SearchWords.indexed(each.path("text").asText()) + " ";
            for (JsonNode typed : each.path("by")) {
                SearchTerms terms = SearchTerms.of(typed.asText());
                tried++;
                if ((terms.countIn(searched) == terms.words().size()) != isFound) {
                    wrong.add("%s in%s: %s".formatted(typed.asText(), searched, terms.words()));
                }
            }
        }
        assertThat(tried).isGreaterThan(4);
        return wrong;
    }

    private static JsonNode cases() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(
                        SearchWordsTest.class.getResourceAsStream("search-words.json"))) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
