package org.treatmentfaq.handout;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes with which some editors begin a text to say its charset. */
enum ByteOrderMark {
    UTF_8("UTF-8", "efbbbf"),
    UTF_16_BIG("UTF-16", "feff"),
    UTF_16_LITTLE("UTF-16", "fffe");

    private static final int LONGEST = 3;

    private final String charset;
    private final String bytes;

    ByteOrderMark(String charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static Optional<ByteOrderMark> of(byte[] content) {
        String head = HexFormat.of().formatHex(content, 0, Math.min(content.length, LONGEST));
        return Arrays.stream(values()).filter(mark -> head.startsWith(mark.bytes)).findFirst();
    }

    String charset() {
        return charset;
    }

    /** UTF-16LE is a UTF-16, too. */
    boolean fits(Charset stated) {
        return stated.name().startsWith(charset);
    }
}
