package org.treatmentfaq.importing.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.txt; Title~~Why?~~So.; TEXT",
                "a.txt; # Title~~Why?; MARKDOWN",
                "a.txt; ---~title: x~---~Why?; MARKDOWN",
                "a.txt; Title~~a | b~--- | ---~1 | 2; MARKDOWN",
                "a.txt; #1 in town~~Why?; TEXT",
                "a.txt; Title~---~Why?; TEXT",
                "a.md; Title~~Why?; MARKDOWN",
                "a.markdown; Title; MARKDOWN",
                "a.txt; <!doctype html>~<html><body><p>x; HTML",
                "a.txt; <!-- saved -->~<html><body>x; HTML",
                "a.HTM; <p>x</p>; HTML",
                "a.html; Plain words; TEXT",
                "a.txt; Write <p> for a paragraph; TEXT",
                "'' ; <html><p>x; HTML"
            })
    void isToldByNameAndText(String name, String text, SourceFormat format) {
        assertThat(SourceFormat.of(name, text.replace('~', '\n'))).isEqualTo(format);
    }
}
