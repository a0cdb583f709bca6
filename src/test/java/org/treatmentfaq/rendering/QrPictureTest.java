package org.treatmentfaq.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That the code leads to the address is seen where it is printed. */
class QrPictureTest {

    @Test
    void leavesABorderOfFourSquares() {
        QrPicture underTest = QrPicture.of("https://clinic.example/ims.html").orElseThrow();

        assertThat(underTest.size()).isEqualTo(29 + 8);
        assertThat(underTest.path()).startsWith("M4 4h1v1h-1z").doesNotContain("M3 ", "M33 ");
    }

    @Test
    void isNone_whenTheAddressIsTooLong() {
        String address = "https://clinic.example/" + "ä".repeat(2_000);

        assertThat(QrPicture.of(address)).isEqualTo(Optional.empty());
    }
}
