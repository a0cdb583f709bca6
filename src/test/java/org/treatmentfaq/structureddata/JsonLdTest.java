package org.treatmentfaq.structureddata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]>&amp;\"'\\",
                "line\nend\r\t\u2028\u2029\u0000\u001f",
                "Größe — 10⁶ 😀 \ud800"
            })
    void saysTheSame_withoutACharacterThatHtmlKnows(String text) throws IOException {
        JsonLd underTest = JsonLd.of(Map.of(text, List.of(Map.of("name", text), 2020)));

        assertThat(underTest.toString()).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n");
        JsonNode read = new ObjectMapper().readTree(underTest.toString());
        assertThat(read.properties()).hasSize(1);
        assertThat(read.path(text).path(0).path("name").asText()).isEqualTo(text);
        assertThat(read.path(text).path(1).asInt()).isEqualTo(2020);
    }

    @Test
    void isEmpty_whenThereIsNothingToSay() {
        assertThat(JsonLd.NONE.isEmpty()).isTrue();
        assertThat(JsonLd.NONE).hasToString("");
        assertThat(JsonLd.of(Map.of()).isEmpty()).isFalse();
    }
}
