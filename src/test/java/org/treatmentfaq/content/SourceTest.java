package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c&d#e, true",
        "http://example.org, true",
        "https://example.org/a b, false",
        "javascript:alert(1), false",
        "//example.org, false",
        "https://example.org/\"onclick=, false",
        "'', false",
    })
    void isOnTheWeb_whenItsAddressCanStandInALink(String url, boolean expected) {
        assertThat(new Source("A textbook", url).isOnTheWeb()).isEqualTo(expected);
    }

    @Test
    void theFormAcceptsTheSameAddresses() throws IOException {
        try (InputStream app =
                Objects.requireNonNull(
                        Source.class.getResourceAsStream(
                                "/treatment-faq/apps/treatment-faqs.yaml"))) {
            assertThat(new String(app.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("pattern: ^(" + Source.WEB_ADDRESS + ")?$\n");
        }
    }
}
