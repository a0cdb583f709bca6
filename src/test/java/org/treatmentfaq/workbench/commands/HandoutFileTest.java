package org.treatmentfaq.workbench.commands;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.importing.parse.HandoutRefusedException;

class HandoutFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path drawer;

    HandoutFileTest(@TempDir Path drawer) {
        this.drawer = drawer;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(drawer.resolve("ims.txt"), content);
    }

    private Path file(String text, Charset charset) throws IOException {
        return file(text.getBytes(charset));
    }

    private static void assertRefused(Path file, Charset charset, String reason) {
        assertThatThrownBy(() -> HandoutFile.read(file, charset))
                .isInstanceOf(HandoutRefusedException.class)
                .hasMessage(file + reason);
    }

    @Test
    void readsText() throws Exception {
        Path ims = Path.of("src/test/resources/handouts/ims.txt");

        assertThat(HandoutFile.read(ims, UTF_8)).isEqualTo(Files.readString(ims));
        assertThat(HandoutFile.read(file("body’s", WINDOWS), WINDOWS)).isEqualTo("body’s");
    }

    @Test
    void removesByteOrderMark() throws Exception {
        assertThat(HandoutFile.read(file("\uFEFFÉ\n", UTF_8), UTF_8)).isEqualTo("É\n");
        assertThat(HandoutFile.read(file("É\n", UTF_16), UTF_16)).isEqualTo("É\n");
        assertThat(HandoutFile.read(file("\uFEFFÉ\n", UTF_16LE), UTF_16)).isEqualTo("É\n");
        assertThat(HandoutFile.read(file("\uFEFFÉ\n", UTF_16LE), UTF_16LE)).isEqualTo("É\n");
    }

    @Test
    void normalisesLineEnds() throws Exception {
        assertThat(HandoutFile.read(file("a\r\nb\rc\n\r\n\rd", UTF_8), UTF_8))
                .isEqualTo("a\nb\nc\n\n\nd");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(
                drawer.resolve("none.txt"),
                UTF_8,
                " does not exist: check the name and the directory");
    }

    @Test
    void refusesDirectory() {
        assertRefused(drawer, UTF_8, " is a directory: name a text file in it");
    }

    @Test
    void refusesEmptyFile() throws IOException {
        String reason = " is empty: put the handout's text in, or name another file";

        assertRefused(file("", UTF_8), UTF_8, reason);
        assertRefused(file("\uFEFF \r\n\u00A0\n", UTF_8), UTF_8, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a, a PDF file",
        "504b030414000600, a Word or other ZIP document",
        "d0cf11e0a1b11ae1, an old Word document",
        "7b5c727466315c61, a rich text (RTF) document",
        "89504e470d0a1a0a, a PNG image",
        "ffd8ffe000104a46, a JPEG image",
        "474946383961, a GIF image",
        "524946460000000057454250, a WebP image",
        "49492a0008, a TIFF image",
        "4d4d002a00, a TIFF image",
        "000000186674797068656963, a HEIC image"
    })
    void refusesOtherFormatsByName(String bytes, String format) throws IOException {
        assertRefused(
                file(HexFormat.of().parseHex(bytes)),
                UTF_8,
                " is " + format + ", not text: save it as plain text (UTF-8) and import that");
    }

    @Test
    void readsTextThatMentionsFormats() throws Exception {
        for (String text :
                List.of("PDF, PK and GIF", "BM and P1", "<html>is text", "From: us\nTo: you")) {
            assertThat(HandoutFile.read(file(text, UTF_8), UTF_8)).isEqualTo(text);
        }
    }

    @Test
    void refusesBinary() throws IOException {
        String reason =
                " is binary (it has NUL bytes), not text: save it as plain text (UTF-8) and import"
                        + " that; if it is UTF-16 text, use --charset UTF-16LE or UTF-16BE";

        assertRefused(file(new byte[] {'a', 0, 'b'}), UTF_8, reason);
        assertRefused(file("IMS", UTF_16LE), UTF_8, reason);
    }

    @Test
    void refusesByteOrderMarkOfAnotherCharset() throws IOException {
        assertRefused(
                file("IMS", UTF_16), UTF_8, " is UTF-16 text, not UTF-8: use --charset UTF-16");
        assertRefused(
                file("\uFEFFIMS", UTF_16LE),
                ISO_8859_1,
                " is UTF-16 text, not ISO-8859-1: use --charset UTF-16");
        assertRefused(
                file("\uFEFFIMS", UTF_8),
                WINDOWS,
                " is UTF-8 text, not windows-1252: use --charset UTF-8");
    }

    @Test
    void refusesInvalidBytesWithTheirPlace() throws IOException {
        String advice =
                " (the first byte is 0): save it as UTF-8, or say what it is with --charset, for"
                        + " example --charset windows-1252";

        assertRefused(file("é’s", WINDOWS), UTF_8, " is not valid UTF-8 at byte 0" + advice);
        assertRefused(file("body’s", WINDOWS), UTF_8, " is not valid UTF-8 at byte 4" + advice);
        assertRefused(
                file(new byte[] {'a', (byte) 0xC3}),
                UTF_8,
                " is not valid UTF-8 at byte 1" + advice);
    }

    @Test
    void refusesMoreThanOneMebibyte() throws Exception {
        int most = 1_048_576;

        assertThat(HandoutFile.read(file("x".repeat(most), UTF_8), UTF_8)).hasSize(most);
        assertRefused(
                file("x".repeat(most + 1), UTF_8),
                UTF_8,
                " has 1048577 bytes, a handout has 1048576 (1 MiB) at most: import each handout"
                        + " from a file of its own");
    }
}
