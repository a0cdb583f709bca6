package org.treatmentfaq.content;

import java.util.regex.Pattern;
import org.treatmentfaq.text.RaisedCharacters;
import org.treatmentfaq.text.WhiteSpace;

/** Words with raised or lowered characters, so that they are found however they are typed. */
final class RaisedWords {

    private static final Pattern RAISING =
            Pattern.compile("(?<=[\\p{L}\\p{N})])[\\^_]\\(?+(?=[\\p{L}\\p{N}+−-])");

    /** Only what cannot be in the name of a file or an account. */
    private static final Pattern POWER =
            Pattern.compile("(?<=[\\p{L}\\p{N})])\\^\\(?+(?=[\\p{L}\\p{N}+−-])");

    private RaisedWords() {}

    /**
     * A text that is searched, with such words as one and as several: H₂O is found as H2O, 10⁹ as
     * 109 and as 10 9, and the word before the number of a footnote by itself.
     */
    static String indexed(String text) {
        StringBuilder indexed = new StringBuilder();
        for (String word : WhiteSpace.words(text)) {
            String joined = RAISING.matcher(word).replaceAll("");
            String parts = RaisedCharacters.separate(word);
            indexed.append(joined).append(' ');
            if (!parts.equals(word) || !joined.equals(word)) {
                indexed.append(parts).append(' ');
            }
        }
        return indexed.toString();
    }

    /** What a reader typed, with 10^9 as one word. */
    static String typed(String text) {
        return POWER.matcher(text).replaceAll("");
    }
}
