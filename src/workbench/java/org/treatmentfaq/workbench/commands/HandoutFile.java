package org.treatmentfaq.workbench.commands;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.readers.DecodedText;

/**
 * Reads a handout from a file, or says why it cannot be one and what to do.
 *
 * <p>The charset is stated, or told by the bytes and then reported. Line ends come out as {@code
 * \n}, without a byte order mark.
 */
final class HandoutFile {

    private static final long MAX_BYTES = 1_048_576;
    private static final String SAVE_AS_TEXT = ": save it as plain text (UTF-8) and import that";

    private static final String TOO_LARGE =
            " has %d bytes, a handout has %d (1 MiB) at most: import each handout from a file of"
                    + " its own";
    private static final String BINARY =
            " is binary (it has NUL bytes), not text"
                    + SAVE_AS_TEXT
                    + "; if it is UTF-16 text, use --charset UTF-16LE or UTF-16BE";
    private static final String INVALID =
            " is not valid %s at byte %d (the first byte is 0): save it as UTF-8, or say what it is"
                    + " with --charset, for example --charset windows-1252";
    private static final String EMPTY =
            " is empty: put the handout's text in, or name another file";
    private static final Map<String, String> BYTE_ORDER_MARKS =
            Map.of("efbbbf", "UTF-8", "feff", "UTF-16", "fffe", "UTF-16");

    private static final Pattern BLANK = Pattern.compile("[\\p{IsWhite_Space}\\x{FEFF}]*");

    /** Files that people take for text; what else Tika tells apart may as well be a handout. */
    private static final Map<String, String> FORMATS =
            Map.ofEntries(
                    Map.entry("application/pdf", "a PDF file"),
                    Map.entry("application/zip", "a Word or other ZIP document"),
                    Map.entry("application/x-tika-ooxml", "a Word or other ZIP document"),
                    Map.entry("application/vnd.oasis.opendocument.text", "an OpenDocument text"),
                    Map.entry("application/x-tika-msoffice", "an old Word document"),
                    Map.entry("application/rtf", "a rich text (RTF) document"),
                    Map.entry("image/png", "a PNG image"),
                    Map.entry("image/jpeg", "a JPEG image"),
                    Map.entry("image/gif", "a GIF image"),
                    Map.entry("image/webp", "a WebP image"),
                    Map.entry("image/tiff", "a TIFF image"),
                    Map.entry("image/heic", "a HEIC image"));

    private static final Tika BY_FIRST_BYTES = new Tika(MimeTypes.getDefaultMimeTypes());

    private final Path file;
    private final Charset charset;

    private HandoutFile(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    /** The text of {@code file}, one mebibyte at most, in a stated encoding. */
    static String read(Path file, Charset charset) throws HandoutRefusedException {
        HandoutFile handout = new HandoutFile(file, charset);
        byte[] content = handout.checkedContent();
        handout.checkByteOrderMark(content);
        handout.refuseIf(handout.hasNul(content), BINARY);
        String text = normalised(handout.decode(content));
        handout.refuseIf(BLANK.matcher(text).matches(), EMPTY);
        return text;
    }

    /** The same in the encoding that its bytes tell. */
    static DecodedText detect(Path file) throws HandoutRefusedException {
        HandoutFile handout = new HandoutFile(file, StandardCharsets.UTF_8);
        DecodedText decoded = DecodedText.of(handout.checkedContent());
        handout.refuseIf(BLANK.matcher(decoded.text()).matches(), EMPTY);
        return decoded;
    }

    private byte[] checkedContent() throws HandoutRefusedException {
        checkPlace();
        byte[] content = content();
        checkFormat(content);
        return content;
    }

    private void checkPlace() throws HandoutRefusedException {
        refuseIf(!Files.exists(file), " does not exist: check the name and the directory");
        refuseIf(Files.isDirectory(file), " is a directory: name a text file in it");
        refuseIf(!Files.isRegularFile(file), " is not a regular file" + SAVE_AS_TEXT);
    }

    private byte[] content() throws HandoutRefusedException {
        try {
            long size = Files.size(file);
            refuseIf(size > MAX_BYTES, TOO_LARGE.formatted(size, MAX_BYTES));
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw refused(" cannot be read (" + e + "): check its permissions");
        }
    }

    /** Told by the first bytes: extensions lie. */
    private void checkFormat(byte[] content) throws HandoutRefusedException {
        String format = FORMATS.getOrDefault(BY_FIRST_BYTES.detect(content), "");
        refuseIf(!format.isEmpty(), " is " + format + ", not text" + SAVE_AS_TEXT);
    }

    private void checkByteOrderMark(byte[] content) throws HandoutRefusedException {
        String head = HexFormat.of().formatHex(content, 0, Math.min(content.length, 3));
        for (String mark : BYTE_ORDER_MARKS.keySet()) {
            String actual = BYTE_ORDER_MARKS.getOrDefault(mark, "");
            refuseIf(
                    head.startsWith(mark) && !charset.name().startsWith(actual),
                    " is %1$s text, not %2$s: use --charset %1$s".formatted(actual, charset));
        }
    }

    /** UTF-16 writes every Latin letter with a NUL byte; no other text has one. */
    private boolean hasNul(byte[] content) {
        return !charset.name().startsWith("UTF-16")
                && new String(content, ISO_8859_1).indexOf(0) >= 0;
    }

    private String decode(byte[] content) throws HandoutRefusedException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int most = (int) Math.ceil(content.length * (double) decoder.maxCharsPerByte());
        CharBuffer text = CharBuffer.allocate(most);
        boolean invalid = decoder.decode(bytes, text, true).isError();
        refuseIf(invalid, INVALID.formatted(charset, bytes.position()));
        return text.flip().toString();
    }

    private static String normalised(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void refuseIf(boolean wrong, String reason) throws HandoutRefusedException {
        if (wrong) {
            throw refused(reason);
        }
    }

    private HandoutRefusedException refused(String reason) {
        return new HandoutRefusedException(file + reason);
    }
}
