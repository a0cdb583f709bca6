package org.treatmentfaq.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hyphens at the ends of lines. A word is joined where the handout shows it whole, or where nothing
 * speaks for a compound: the rest is in lower case, and neither the compound nor both its parts
 * occur elsewhere. A wrong hyphen is easier to see than a wrong word, so in doubt it stays.
 */
final class Hyphens {

    private static final Pattern END =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}./@_-])(?<head>[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}-]{0,59})[-‐]$");
    private static final Pattern START = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]{1,60}");
    private static final Pattern BREAK =
            Pattern.compile("[\\p{L}\\p{M}-]{1,60}[-‐]\n[\\p{L}\\p{M}]{1,60}");

    /** {@code Ein- und Ausgang}: the hyphen stands for a word and keeps its space. */
    private static final Set<String> JOINING =
            Set.of("and", "or", "to", "et", "ou", "und", "oder", "bis", "y", "e", "o", "u");

    private final Set<String> words = new HashSet<>();
    private final List<String> warnings = new ArrayList<>();

    Hyphens(List<Block> blocks) {
        for (Block block : blocks) {
            String text = String.join("\n", block.lines().stream().map(Line::text).toList());
            for (String word :
                    BREAK.matcher(lower(text)).replaceAll(" ").split("[^\\p{L}\\p{M}-]+", -1)) {
                words.add(word);
                words.addAll(Arrays.asList(word.split("-", -1)));
            }
        }
    }

    List<String> warnings() {
        return warnings;
    }

    Block joined(Block block) {
        List<Line> lines = new ArrayList<>(block.lines());
        for (int index = 0; index + 1 < lines.size(); index++) {
            lines.set(index, joined(lines.get(index), lines.get(index + 1).text()));
        }
        return new Block(lines);
    }

    private Line joined(Line line, String next) {
        String text = line.text();
        Matcher end = END.matcher(text);
        Matcher start = START.matcher(next);
        String without = text.substring(0, text.length() - 1);
        if (text.endsWith("\u00AD")) {
            return line.with(without, "");
        }
        if (!end.find() || !start.lookingAt() || JOINING.contains(lower(start.group()))) {
            return line;
        }
        String head = end.group("head");
        if (isBreak(head, start.group())) {
            return line.with(without, "");
        }
        warnings.add(
                "line %1$d: \"%2$s-%3$s\" or \"%2$s%3$s\"? The hyphen was kept; look whether it is right"
                        .formatted(line.number(), head, start.group()));
        return line.with(text, "");
    }

    private boolean isBreak(String head, String rest) {
        if (words.contains(lower(head + rest))) {
            return true;
        }
        boolean parts = words.contains(lower(head)) && words.contains(lower(rest));
        return head.matches("\\p{L}+\\p{Ll}")
                && Character.isLowerCase(rest.codePointAt(0))
                && !parts
                && !words.contains(lower(head + "-" + rest));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
