package org.treatmentfaq.importing.readers;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.importing.parse.HandoutRefusedException;

/**
 * The text of a file whose encoding nobody stated: UTF-8, UTF-16 or Windows-1252, told apart by a
 * byte order mark, by NUL bytes and by what is valid.
 *
 * @param text with line ends as {@code \n}, without a byte order mark
 * @param charset what it was read as
 */
public record DecodedText(String text, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How much of UTF-16 text in Latin letters is NUL at least, in percent. */
    private static final int MIN_NULS = 20;

    /** UTF-8 that somebody read as Windows-1252 and saved again. */
    private static final Pattern MOJIBAKE =
            Pattern.compile(
                    "Ã[\\x{80}-\\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
                            + "|â€[\\x{80}-\\x{BF}™œžš˜“”¢¦]|Â[\\x{A0}-\\x{BF}]|ï»¿|ï¿½|\\x{FFFD}");

    private static final String BROKEN =
            "line %d: \"%s\" is text that was saved in the wrong encoding: open the original and"
                    + " save it as UTF-8";
    private static final String BINARY =
            "it is binary, not text: save it as plain text (UTF-8) and import that";

    /** Reads a file of at most some megabytes; refuses what is not text, or is broken text. */
    public static DecodedText of(byte[] content) throws HandoutRefusedException {
        Charset charset = charset(content);
        String text =
                decode(content, charset)
                        .orElseThrow(() -> new HandoutRefusedException(BINARY))
                        .replaceFirst("^\\x{FEFF}", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n');
        requireWhole(text);
        return new DecodedText(text, charset);
    }

    /** Refuses text that was read in another encoding than it was written in. */
    public static void requireWhole(String text) throws HandoutRefusedException {
        Matcher broken = MOJIBAKE.matcher(text);
        if (broken.find()) {
            int line = (int) text.substring(0, broken.start()).lines().count();
            int from = Math.max(text.lastIndexOf('\n', broken.start()) + 1, broken.start() - 20);
            int end = Math.min(text.length(), broken.end() + 20);
            String words = text.substring(from, end).lines().findFirst().orElse("");
            throw new HandoutRefusedException(BROKEN.formatted(Math.max(1, line), words));
        }
    }

    private static Charset charset(byte[] content) throws HandoutRefusedException {
        if (startsWith(content, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        int even = nuls(content, 0);
        int odd = nuls(content, 1);
        if (even + odd > 0) {
            return wide(content.length, even, odd);
        }
        return decode(content, UTF_8).isPresent() ? UTF_8 : WINDOWS;
    }

    /** Latin letters have their NUL behind them in the one order, before them in the other. */
    private static Charset wide(int length, int even, int odd) throws HandoutRefusedException {
        int most = Math.max(even, odd);
        if (length % 2 != 0
                || most * 200L < (long) length * MIN_NULS
                || most < 9L * Math.min(even, odd)) {
            throw new HandoutRefusedException(BINARY);
        }
        return odd > even ? UTF_16LE : UTF_16BE;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static int nuls(byte[] content, int from) {
        int nuls = 0;
        for (int index = from; index < content.length; index += 2) {
            nuls += content[index] == 0 ? 1 : 0;
        }
        return nuls;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
