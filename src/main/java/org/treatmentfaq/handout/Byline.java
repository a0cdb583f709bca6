package org.treatmentfaq.handout;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.treatmentfaq.content.Person;

/**
 * A line that names the author: two to five words of a name, then credentials. {@code By} makes up
 * for missing credentials. Anything that reads like a sentence is none.
 */
final class Byline {

    private static final int FEWEST_NAMES = 2;
    private static final int MOST_NAMES = 5;

    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(?:(?:written )?by|author)\\b:?" + WhiteSpace.ANY + "*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’-]*|\\p{Lu}\\p{L}{0,2}\\."
                            + "|van|von|de|der|den|da|di|del|la|le|bin");
    private static final Pattern CREDENTIAL = Pattern.compile("\\(?\\p{Lu}[\\p{L}.()/-]*,?");

    /** McDonald has two capitals, Physiotherapy a long tail: names, not credentials. */
    private static final Pattern SURNAME = Pattern.compile("Ma?c\\p{Lu}\\p{Ll}.*|.*\\p{Ll}{4}.*");

    /** {@code PT.} ends a sentence, {@code M.Sc.} does not. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[^.]*\\.");

    private Byline() {}

    static Optional<Person> read(Block block) {
        return block.size() == 1 ? read(block.first().text()) : Optional.empty();
    }

    static Optional<Person> read(String line) {
        String signature = PREFIX.matcher(line).replaceFirst("");
        boolean announced = !signature.equals(line);
        String[] words = WhiteSpace.words(signature);
        int names = names(words);
        String name = join(words, 0, names);
        String credentials = join(words, names, words.length);
        return isName(name) && isCredentials(credentials, announced)
                ? Optional.of(new Person(withoutComma(name), withoutComma(credentials)))
                : Optional.empty();
    }

    private static int names(String[] words) {
        int names = Math.min(FEWEST_NAMES, words.length);
        while (names < words.length && !isCredential(words[names])) {
            names++;
        }
        return names;
    }

    private static boolean isName(String name) {
        String[] words = WhiteSpace.words(withoutComma(name));
        return words.length >= FEWEST_NAMES
                && words.length <= MOST_NAMES
                && Arrays.stream(words).allMatch(word -> NAME.matcher(word).matches());
    }

    private static boolean isCredentials(String credentials, boolean announced) {
        if (credentials.isEmpty()) {
            return announced;
        }
        return Arrays.stream(WhiteSpace.words(credentials)).allMatch(Byline::isCredential);
    }

    private static boolean isCredential(String word) {
        return CREDENTIAL.matcher(word).matches()
                && word.chars().filter(Character::isUpperCase).count() >= 2
                && !SURNAME.matcher(word).matches()
                && !END_OF_SENTENCE.matcher(word).matches();
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }
}
