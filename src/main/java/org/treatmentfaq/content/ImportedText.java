package org.treatmentfaq.content;

/**
 * The original text of an imported handout, kept for audit and never delivered to readers.
 *
 * @param text the handout as it was read, line ends normalised to {@code \n}; empty if the FAQ was
 *     not imported
 * @param hash hexadecimal SHA-256 of {@code text}, by which an unchanged handout is recognised
 */
public record ImportedText(String text, String hash) {

    public static final ImportedText NONE = new ImportedText("", "");

    /** The original with the hash of its text. */
    public static ImportedText of(String text) {
        return new ImportedText(text, Sha256.of(text));
    }
}
