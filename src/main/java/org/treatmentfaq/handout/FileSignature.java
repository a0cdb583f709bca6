package org.treatmentfaq.handout;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that people take for text, told by their first bytes: extensions lie. */
enum FileSignature {
    PDF("a PDF file", "255044462d"),
    WORD("a Word or other ZIP document", "504b0304"),
    OLD_WORD("an old Word document", "d0cf11e0"),
    RICH_TEXT("a rich text (RTF) document", "7b5c727466"),
    PNG("a PNG image", "89504e47"),
    JPEG("a JPEG image", "ffd8ff"),
    GIF("a GIF image", "47494638"),
    WEBP("a WebP image", "52494646.{8}57454250"),
    TIFF("a TIFF image", "49492a00|4d4d002a");

    private static final int LONGEST = 12;

    private final String description;
    private final Pattern firstBytes;

    FileSignature(String description, String firstBytes) {
        this.description = description;
        this.firstBytes = Pattern.compile(firstBytes);
    }

    static Optional<FileSignature> of(byte[] content) {
        int length = Math.min(content.length, LONGEST);
        String head = HexFormat.of().formatHex(content, 0, length);
        return Arrays.stream(values())
                .filter(signature -> signature.firstBytes.matcher(head).lookingAt())
                .findFirst();
    }

    /** With its article, for a sentence. */
    String description() {
        return description;
    }
}
