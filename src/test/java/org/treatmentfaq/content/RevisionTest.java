package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {

    @Test
    void isTheSameForTheSameWords_andAnotherForOthers() {
        String underTest = Revision.of(List.of("Does it hurt?", "Hardly."));

        assertThat(underTest)
                .matches("[0-9a-f]{8}")
                .isEqualTo(Revision.of(List.of("Does it hurt?", "Hardly.")));
        assertThat(underTest)
                .isNotEqualTo(Revision.of(List.of("Does it hurt?", "Hardly")))
                .isNotEqualTo(Revision.of(List.of("Does it hurt?Hardly.")))
                .isNotEqualTo(Revision.of(List.of("Hardly.", "Does it hurt?")));
    }
}
