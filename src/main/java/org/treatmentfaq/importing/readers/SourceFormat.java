package org.treatmentfaq.importing.readers;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of text that an import reads, told apart by what the text says of itself. */
public enum SourceFormat {
    TEXT,
    MARKDOWN,
    HTML;

    private static final Pattern HTML_START =
            Pattern.compile(
                    "(?is)\\A(?:\\s|<!--.{0,2000}?-->|<\\?xml[^>]{0,200}\\?>){0,9}+"
                            + "<(?:!doctype\\s+html|html|head|body)[\\s>].*");
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)<(?:p|div|h[1-6]|ul|ol|table|body|section|article)(?:\\s[^<>]*)?>");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\h*\\n(?:[^\\n]*\\n){1,200}?---\\h*(?:\\n|\\z)");
    private static final Pattern HEADING =
            Pattern.compile("(?m)^ {0,3}#{1,6}\\h+[^\\h#\\n][^\\n]*$");
    private static final Pattern TABLE =
            Pattern.compile("(?m)^\\|?\\h*:?-{3,}:?\\h*(?:\\|\\h*:?-{3,}:?\\h*){1,20}\\|?\\h*$");

    /** The name as reports print it, for example {@code markdown}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a file.
     *
     * @param name of the file; empty if there is none
     */
    public static SourceFormat of(String name, String text) {
        if (isHtml(name, text)) {
            return HTML;
        }
        return isNamed(name, "md", "markdown") || isMarkdown(text) ? MARKDOWN : TEXT;
    }

    private static boolean isHtml(String name, String text) {
        boolean begins = HTML_START.matcher(text).matches();
        return (begins || isNamed(name, "html", "htm", "xhtml")) && TAG.matcher(text).find();
    }

    /** Form feeds are of a PDF file's text. */
    private static boolean isMarkdown(String text) {
        boolean marked =
                FRONT_MATTER.matcher(text).find()
                        || HEADING.matcher(text).find()
                        || TABLE.matcher(text).find();
        return marked && text.indexOf('\f') < 0;
    }

    private static boolean isNamed(String name, String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(ending -> lower.endsWith("." + ending));
    }
}
