package org.treatmentfaq.importing.readers;

import org.treatmentfaq.importing.parse.HandoutOptions;
import org.treatmentfaq.importing.parse.HandoutParser;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.parse.ParsedHandout;

/** Makes a FAQ of a text in any of the formats. */
public final class Handouts {

    private static final String MISSING =
            "%s cannot be read here, because %s is not on the class path: add its jar, or save the"
                    + " file as plain text";

    private Handouts() {}

    /** The FAQ in {@code text}, whose lines end in {@code \n}, without a byte order mark. */
    public static ParsedHandout parse(SourceFormat format, String text, HandoutOptions options)
            throws HandoutRefusedException {
        return switch (format) {
            case TEXT -> HandoutParser.parse(text, options);
            case MARKDOWN -> markdown(text, options);
            case HTML -> html(text, options);
        };
    }

    /**
     * Who reviewed a stored handout and when, in its own words; empty if it does not say so or
     * cannot be read.
     */
    public static String reviewOf(String text) {
        try {
            return parse(SourceFormat.of("", text), text, HandoutOptions.PLAIN).review();
        } catch (HandoutRefusedException e) {
            return "";
        }
    }

    private static ParsedHandout markdown(String text, HandoutOptions options)
            throws HandoutRefusedException {
        try {
            return HandoutParser.parseDeclared(MarkdownReader.read(text), options);
        } catch (NoClassDefFoundError e) {
            throw new HandoutRefusedException(MISSING.formatted("Markdown", "commonmark"));
        }
    }

    private static ParsedHandout html(String text, HandoutOptions options)
            throws HandoutRefusedException {
        try {
            return HandoutParser.parseDeclared(HtmlReader.read(text), options);
        } catch (NoClassDefFoundError e) {
            throw new HandoutRefusedException(MISSING.formatted("HTML", "jsoup"));
        }
    }
}
