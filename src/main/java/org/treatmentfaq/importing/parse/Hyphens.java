package org.treatmentfaq.importing.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatmentfaq.importing.parse.Finding.Severity;

/**
 * Hyphens at the ends of lines. A word is joined where the handout shows it whole, or where nothing
 * speaks for a compound: the rest is in lower case, and neither the compound nor both its parts
 * occur elsewhere. A wrong hyphen is easier to see than a wrong word, so in doubt it stays.
 *
 * <p>In {@code Ein- und Ausgang} the hyphen stands for a word and keeps its space.
 *
 * @param words of the whole handout, but those that a line end may have cut
 */
record Hyphens(Set<String> words, Findings findings) {

    private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}]";

    /** The part before the hyphen is a whole word, not the end of an address or of a long one. */
    private static final String HEAD =
            "(?<![\\p{L}\\p{M}./@_-])(?<head>[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}-]{0,59})";

    private static final String HYPHEN = "[-‐\u00AD]";

    /** In front of these the hyphen stands for a word. */
    private static final String CONJUNCTION =
            "(?iu:and|or|to|et|ou|und|oder|bis|[yeou])(?!" + LETTER + ")";

    private static final String REST = "(?<rest>" + LETTER + "{1,60})";

    private static final Pattern BREAK =
            Pattern.compile(HEAD + HYPHEN + "\n(?!" + CONJUNCTION + ")" + REST);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}-]+");

    private static final String KEPT = "or \"%s%s\"? The hyphen was kept; look whether it is right";

    /** The blocks, whose lines know what stands between them and the next. */
    static List<Block> join(List<Block> blocks, Findings findings) {
        Hyphens hyphens = new Hyphens(new TreeSet<>(String.CASE_INSENSITIVE_ORDER), findings);
        blocks.forEach(hyphens::read);
        return blocks.stream().map(hyphens::joined).toList();
    }

    private void read(Block block) {
        String text = block.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        for (String word : BETWEEN_WORDS.split(BREAK.matcher(text).replaceAll(" "), -1)) {
            words.add(word);
            Collections.addAll(words, word.split("-", -1));
        }
    }

    private Block joined(Block block) {
        List<Line> lines = new ArrayList<>(block.lines());
        for (int index = 0; index + 1 < lines.size(); index++) {
            lines.set(index, joined(lines.get(index), block.line(index + 1).text()));
        }
        return new Block(lines);
    }

    private Line joined(Line line, String next) {
        String text = line.text();
        Matcher parts = BREAK.matcher(text + "\n" + next);
        if (!parts.find()) {
            return line;
        }
        String head = parts.group("head");
        String rest = parts.group("rest");
        if (text.endsWith("\u00AD") || isOneWord(head, rest)) {
            return line.with(text.substring(0, text.length() - 1), "");
        }
        findings.add("hyphen", Severity.DOUBT, line, head + "-" + rest, KEPT.formatted(head, rest));
        return line.with(text, "");
    }

    private boolean isOneWord(String head, String rest) {
        boolean parts = words.contains(head) && words.contains(rest);
        boolean compound = parts || words.contains(head + "-" + rest);
        boolean broken = head.matches("\\p{L}+\\p{Ll}") && rest.matches("\\p{Ll}.*");
        return words.contains(head + rest) || (broken && !compound);
    }
}
