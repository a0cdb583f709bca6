package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedMapTest {

    private final BoundedMap<StringBuilder> underTest = new BoundedMap<>(10, StringBuilder::length);

    @Test
    void forgetsWhatWasNotAskedForTheLongest() {
        put("a", "1234");
        put("b", "1234");
        assertThat(underTest.get("a")).hasToString("1234");

        put("c", "1234");

        assertThat(underTest.get("b")).isNull();
        assertThat(underTest.get("a")).isNotNull();
        assertThat(underTest.get("c")).isNotNull();
        assertThat(underTest.bytes()).isEqualTo(8);
    }

    @Test
    void weighsAgain_whenAValueGrew() {
        put("a", "1234");
        StringBuilder growing = new StringBuilder("1234");
        underTest.put("b", growing);

        growing.append("5678");
        assertThat(underTest.get("b")).isSameAs(growing);

        assertThat(underTest.get("a")).isNull();
        assertThat(underTest.bytes()).isEqualTo(8);
    }

    @Test
    void keepsNoValueThatIsTooBig() {
        put("a", "1234");
        put("b", "12345678901");

        assertThat(underTest.get("b")).isNull();
        assertThat(underTest.get("a")).isNotNull();
    }

    @Test
    void countsAValueOnce_whenItIsReplaced() {
        put("a", "1234");
        put("a", "12");

        assertThat(underTest.bytes()).isEqualTo(2);
    }

    @Test
    void removesByCondition() {
        put("a", "1234");
        put("b", "12");

        underTest.removeIf(value -> value.length() == 4);

        assertThat(underTest.get("a")).isNull();
        assertThat(underTest.get("b")).isNotNull();
        assertThat(underTest.bytes()).isEqualTo(2);
        underTest.clear();
        assertThat(underTest.bytes()).isZero();
    }

    private void put(String key, String value) {
        underTest.put(key, new StringBuilder(value));
    }
}
