package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class LinearTimeTest {

    private static final IntFunction<int[]> NUMBERS = int[]::new;
    private static final int SIZE = 24_000;

    @Test
    void acceptsTimeThatGrowsWithTheInput() {
        assertThatCode(() -> LinearTime.assertOf(SIZE, NUMBERS, Arrays::sort))
                .doesNotThrowAnyException();
    }

    @Test
    void seesTimeThatGrowsFaster() {
        assertThatThrownBy(() -> LinearTime.assertOf(SIZE, NUMBERS, LinearTimeTest::compareAll))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CPU time of an input of 24000");
    }

    private static void compareAll(int[] numbers) {
        for (int one = 0; one < numbers.length; one++) {
            for (int other = 0; other < numbers.length; other++) {
                numbers[one] += numbers[other] ^ one;
            }
        }
    }
}
