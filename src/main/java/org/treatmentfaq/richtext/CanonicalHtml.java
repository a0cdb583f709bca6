package org.treatmentfaq.richtext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;
import org.treatmentfaq.text.WhiteSpace;

/**
 * What rich text says, whichever editor wrote it down: two texts have the same canonical form if a
 * reader cannot tell them apart. Saved again without a change, a text may have its attributes in
 * another order, entities for characters, {@code b} for {@code strong}, another end of line or a
 * paragraph around it. Words, order, emphasis, lists, tables, links and pictures count; looks do
 * not.
 *
 * <p>It depends on no allow-list: what readers see of a text may change with the module, what was
 * written does not. The form is made to be hashed and kept, so a change of it makes reviewed texts
 * look changed. Stateless from outside, thread-safe.
 */
public final class CanonicalHtml implements HtmlSanitizer.Policy {

    /** Elements that only look different; rich text editors write one for the other. */
    private static final Map<String, String> SAME =
            Map.of(
                    "b", "strong",
                    "i", "em",
                    "del", "s",
                    "strike", "s",
                    "p", "",
                    "div", "",
                    "figure", "",
                    "section", "",
                    "article", "");

    /** Elements that say nothing by themselves and separate no words. */
    private static final Set<String> TRANSPARENT =
            Set.of("span", "font", "small", "big", "tbody", "colgroup", "col");

    private static final Set<String> INLINE =
            Set.of("a", "strong", "em", "s", "u", "ins", "sub", "sup", "abbr", "code", "mark", "q");

    private static final Set<String> VOID = Set.of("br", "img", "hr", "wbr");

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "noscript");

    /** Attributes that change what a reader reads or where a link leads. */
    private static final Set<String> READ =
            Set.of(
                    "href",
                    "src",
                    "alt",
                    "title",
                    "lang",
                    "dir",
                    "id",
                    "start",
                    "type",
                    "value",
                    "reversed",
                    "colspan",
                    "rowspan",
                    "headers",
                    "scope",
                    "datetime",
                    "cite");

    private static final Pattern WHITE = Pattern.compile(WhiteSpace.ANY + "+");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\n[ \n]*");

    private static final String PARAGRAPH = "";

    /** Tags as {@code <strong>}, {@link #PARAGRAPH} for the end of one, and texts. */
    private final List<String> tokens = new ArrayList<>();

    private int unread;

    private CanonicalHtml() {}

    /** The canonical form, which is not markup to be shown; empty for blank text. */
    public static String of(String stored) {
        CanonicalHtml canonical = new CanonicalHtml();
        HtmlSanitizer.sanitize(stored, canonical);
        return canonical.joined();
    }

    @Override
    public void openDocument() {
        tokens.clear();
    }

    @Override
    public void closeDocument() {
        endParagraph();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (UNREAD.contains(element)) {
            unread++;
            return;
        }
        String name = SAME.getOrDefault(element, element);
        if (name.isEmpty()) {
            endParagraph();
        } else if (!TRANSPARENT.contains(name)) {
            open(name, read(attributes));
        }
    }

    private void open(String name, Map<String, String> attributes) {
        String closed = "</" + name + ">";
        if (INLINE.contains(name)
                && !name.equals("a")
                && attributes.isEmpty()
                && endsWith(closed)) {
            tokens.remove(tokens.size() - 1);
            return;
        }
        if (!INLINE.contains(name) && !name.equals("br") && !name.equals("img")) {
            endParagraph();
        }
        StringBuilder tag = new StringBuilder("<" + name);
        attributes.forEach((key, value) -> tag.append(' ').append(key).append('=').append(value));
        tokens.add(tag.append('>').toString());
    }

    @Override
    public void closeTag(String element) {
        if (UNREAD.contains(element)) {
            unread = Math.max(0, unread - 1);
            return;
        }
        String name = SAME.getOrDefault(element, element);
        if (name.isEmpty()) {
            endParagraph();
        } else if (!TRANSPARENT.contains(name) && !VOID.contains(name)) {
            close(name);
        }
    }

    private void close(String name) {
        if (INLINE.contains(name)) {
            closeInline(name);
        } else {
            endParagraph();
            tokens.add("</" + name + ">");
            endParagraph();
        }
    }

    /** Emphasis of nothing is nothing. */
    private void closeInline(String name) {
        if (endsWith("<" + name + ">")) {
            tokens.remove(tokens.size() - 1);
        } else {
            tokens.add("</" + name + ">");
        }
    }

    @Override
    public void text(String text) {
        String read = WHITE.matcher(WhiteSpace.removeInvisible(normalized(text))).replaceAll(" ");
        if (unread > 0 || read.isEmpty()) {
            return;
        }
        // what looks like a tag of ours in a text is none
        tokens.add(read.replace("<", "&lt;"));
    }

    /** A line break before the end, and white space, is filling of the editor. */
    private void endParagraph() {
        while (!tokens.isEmpty() && (endsWith("<br>") || endsWith(" ") || endsWith(PARAGRAPH))) {
            tokens.remove(tokens.size() - 1);
        }
        if (!tokens.isEmpty() && !isBegin(tokens.get(tokens.size() - 1))) {
            tokens.add(PARAGRAPH);
        }
    }

    /** Whether a token opens an element in which the first paragraph follows. */
    private static boolean isBegin(String token) {
        return token.startsWith("<") && !token.startsWith("</") && !token.startsWith("<img");
    }

    private boolean endsWith(String token) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(token);
    }

    private static Map<String, String> read(List<String> attributes) {
        Map<String, String> read = new TreeMap<>();
        for (Iterator<String> each = attributes.iterator(); each.hasNext(); ) {
            String name = each.next();
            String value = WhiteSpace.strip(each.next());
            if (READ.contains(name)) {
                read.put(name, normalized(StoredLinks.canonical(value)));
            }
        }
        return read;
    }

    private String joined() {
        StringBuilder all = new StringBuilder();
        for (String token : tokens) {
            all.append(token.equals(PARAGRAPH) ? "\n" : token);
        }
        String spaced = SPACES.matcher(all).replaceAll(" ");
        return WhiteSpace.strip(LINE_ENDS.matcher(spaced).replaceAll("\n"));
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
