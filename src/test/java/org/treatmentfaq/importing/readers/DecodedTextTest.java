package org.treatmentfaq.importing.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.importing.parse.HandoutRefusedException;

class DecodedTextTest {

    private static final String TEXT = "Größe\n\nWas hilft?\n\nRuhe – für 5 µg.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void tellsCharsetByTheBytes(String name) throws HandoutRefusedException {
        DecodedText decoded = DecodedText.of(TEXT.getBytes(Charset.forName(name)));

        assertThat(decoded).isEqualTo(new DecodedText(TEXT, Charset.forName(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void leavesOutByteOrderMark(String name) throws HandoutRefusedException {
        byte[] content = "\uFEFFa\r\nb\rc".getBytes(Charset.forName(name));

        assertThat(DecodedText.of(content).text()).isEqualTo("a\nb\nc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bodyâ€™s own",
                "CafÃ© au lait",
                "38 Â°C",
                "fÃ¼r Sie",
                "naÃ¯ve",
                "ï»¿Title",
                "a \uFFFD b",
                "5 Âµg",
                "â€œquotedâ€\u009D"
            })
    void refusesTextOfAWrongEncoding(String words) {
        byte[] content = ("Title\n\n" + words).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> DecodedText.of(content))
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessageContaining("line ")
                .hasMessageContaining("wrong encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"São Paulo", "Âge", "MÃE", "Ê", "5 µg – 10 °C", "’s", "€"})
    void readsRareLetters(String words) throws HandoutRefusedException {
        assertThat(DecodedText.of(words.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(words);
    }

    @Test
    void refusesBinary() {
        byte[] content = {'a', 0, 'b', 'c', 'd', 'e', 0, 0};

        assertThatThrownBy(() -> DecodedText.of(content)).hasMessageContaining("binary");
    }
}
