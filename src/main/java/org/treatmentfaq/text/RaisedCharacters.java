package org.treatmentfaq.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Unicode's superscript and subscript characters: with them plain text says 10⁹ and H₂O, where
 * letters and digits alone would say 109 and H2O. Characters that are raised by nature, such as ®
 * and †, stand for themselves.
 */
public final class RaisedCharacters {

    private static final Map<Character, Character> SUPERSCRIPTS =
            pairs(
                    "0123456789+-−–=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδφχ",
                    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵠᵡ");

    private static final Map<Character, Character> SUBSCRIPTS =
            pairs(
                    "0123456789+-−–=()aehijklmnoprstuvxβγρφχ",
                    "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

    private static final Set<Character> RAISED =
            SUPERSCRIPTS.values().stream().collect(Collectors.toUnmodifiableSet());

    private static final Set<Character> LOWERED =
            SUBSCRIPTS.values().stream().collect(Collectors.toUnmodifiableSet());

    private static final String RAISED_BY_NATURE = "®™℠°º*†‡§¶#′″ª";

    private RaisedCharacters() {}

    /**
     * Whether each character of {@code text} has a superscript, or is one already: a mixture of
     * both would be raised twice.
     */
    public static boolean haveSuperscripts(String text) {
        return each(text, SUPERSCRIPTS::containsKey) || each(text, RAISED::contains);
    }

    /** The same of subscripts. */
    public static boolean haveSubscripts(String text) {
        return each(text, SUBSCRIPTS::containsKey) || each(text, LOWERED::contains);
    }

    /** {@code text} in superscripts; what has none stays as it is. */
    public static String superscripts(String text) {
        return map(text, SUPERSCRIPTS);
    }

    /** {@code text} in subscripts; what has none stays as it is. */
    public static String subscripts(String text) {
        return map(text, SUBSCRIPTS);
    }

    /** Whether that is a superscript or a subscript. */
    private static boolean contains(char character) {
        return RAISED.contains(character) || LOWERED.contains(character);
    }

    /** {@code text} with a space wherever such characters begin or end. */
    public static String separate(String text) {
        StringBuilder separated = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (i > 0 && contains(character) != contains(text.charAt(i - 1))) {
                separated.append(' ');
            }
            separated.append(character);
        }
        return separated.toString();
    }

    private static boolean each(String text, Predicate<Character> condition) {
        return text.chars()
                .allMatch(
                        each -> RAISED_BY_NATURE.indexOf(each) >= 0 || condition.test((char) each));
    }

    private static String map(String text, Map<Character, Character> characters) {
        StringBuilder mapped = new StringBuilder(text);
        for (int i = 0; i < mapped.length(); i++) {
            char plain = mapped.charAt(i);
            mapped.setCharAt(i, characters.getOrDefault(plain, plain));
        }
        return mapped.toString();
    }

    private static Map<Character, Character> pairs(String plain, String raised) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < plain.length(); i++) {
            pairs.put(plain.charAt(i), raised.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
