package org.treatmentfaq.importing.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentfaq.importing.parse.HandoutSample.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "• ice; •",
                "- ice; -",
                "o ice; o",
                "1. ice; 1",
                "12) ice; 1",
                "* ice; *",
                "‣ ice; ‣"
            })
    void hasAKind(String line, String kind) {
        assertThat(line(line).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ice", "-ice", "100. ice", "on ice", "1.5 ice", "•", "1."})
    void isNone(String line) {
        assertThat(line(line).kind()).isEmpty();
        assertThat(ListLine.read(line)).isEmpty();
    }

    @Test
    void comparesItsNumber() {
        ListLine item = ListLine.read("12) ice").orElseThrow();

        assertThat(item).isEqualTo(new ListLine("12)", "ice"));
        assertThat(item.isNumber(12)).isTrue();
        assertThat(item.isNumber(1)).isFalse();
    }
}
