package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OverduePolicyTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsKey(OverduePolicy policy) {
        assertThat(OverduePolicy.of(policy.key())).isEqualTo(policy);
    }

    @Test
    void namesWhatThereIs_whenThereIsNoSuchPolicy() {
        assertThatThrownBy(() -> OverduePolicy.of("Hide"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'Hide' is no policy for overdue reviews; there are date, notice, hide");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, true", "2026-03-31, false", "2026-04-01, false", ", false"})
    void isOverdue_fromTheDayAfterTheReviewWasDue(LocalDate due, boolean overdue) {
        assertThat(new Review(null, due, 36).isOverdue(LocalDate.of(2026, 3, 31)))
                .isEqualTo(overdue);
    }
}
