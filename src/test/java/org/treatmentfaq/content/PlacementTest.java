package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementTest {

    @Test
    void doesNotChange_whenWhatItWasMadeOfDoes() {
        List<Entry> entries = new ArrayList<>(List.of(new Entry.Shared("pain")));
        Set<Placement.Part> shown = EnumSet.of(Placement.Part.SOURCES);
        Placement underTest =
                new Placement(
                        "1",
                        true,
                        entries,
                        LocalizedText.EMPTY,
                        0,
                        Layout.AUTO,
                        LocalizedText.EMPTY,
                        shown);

        entries.clear();
        shown.add(Placement.Part.BYLINE);

        assertThat(underTest.entries()).containsExactly(new Entry.Shared("pain"));
        assertThat(underTest.shows(Placement.Part.SOURCES)).isTrue();
        assertThat(underTest.shows(Placement.Part.BYLINE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void layoutIsFoundByTheNameItIsStoredUnder(Layout layout) {
        assertThat(Layout.named(layout.key())).isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource({"''", "closed", "OPEN", "' open'"})
    void layoutIsAutomatic_whenTheNameIsUnknown(String name) {
        assertThat(Layout.named(name)).isEqualTo(Layout.AUTO);
    }
}
