package org.treatmentfaq.structureddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.AnswerSanitizer;

/** Each row of the table in {@code src/docs/markup.md} is what the code does. */
class MarkupTableTest {

    private static final Path TABLE = Path.of("src/docs/markup.md");
    private static final Pattern CELL = Pattern.compile("`([^`]+)`");
    private static final int COLUMNS = 4;
    private static final int ENOUGH = 20;

    @ParameterizedTest
    @MethodSource("rows")
    void isWhatTheCodeDoes(List<String> row) {
        AnswerHtml answer = AnswerSanitizer.sanitize(row.get(0));
        String jsonLd =
                new AnswerText("https://clinic.example/a", "https://clinic.example/a").of(answer);

        assertThat(List.of(row.get(0), answer.toString(), answer.text(), jsonLd)).isEqualTo(row);
    }

    @Test
    void isFound() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(ENOUGH);
    }

    static List<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> CELL.matcher(line).results().map(cell -> cell.group(1)).toList())
                .filter(cells -> cells.size() == COLUMNS)
                .toList();
    }
}
