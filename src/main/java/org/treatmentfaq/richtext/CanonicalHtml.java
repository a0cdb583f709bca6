package org.treatmentfaq.richtext;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final Pattern WHITE = Pattern.compile(WhiteSpace.ANY + "+");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\n[ \n]*");
    private static final Pattern PREFORMATTED_LINE_END = Pattern.compile("\\R");

    private static final String PARAGRAPH = "";

    /** Tags as {@code <strong>}, {@link #PARAGRAPH} for the end of one, and texts. */
    private final List<String> tokens = new ArrayList<>();

    /** What each open element opens that its tag does not say, by the element's name. */
    private final Map<String, Deque<Implied>> implied = new HashMap<>();

    private int unread;
    private int preformatted;

    /** Whether white space would be seen by nobody, for it follows another or begins a line. */
    private boolean spaced = true;

    /** Elements that a style or a direction stands for, and whether their lines are their own. */
    private record Implied(List<String> elements, boolean block) {

        static final Implied NONE = new Implied(List.of(), false);
    }

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
        if (CanonicalTags.isUnread(element)) {
            unread++;
            return;
        }
        MeaningfulStyles style = CanonicalTags.style(attributes);
        if (style.block()) {
            endParagraph();
        }
        String name = CanonicalTags.name(element);
        List<String> elements = new ArrayList<>(style.elements());
        if (name.isEmpty()) {
            endParagraph();
        }
        if (name.isEmpty() || CanonicalTags.isTransparent(name)) {
            CanonicalTags.direction(attributes).ifPresent(elements::add);
        } else {
            open(name, CanonicalTags.read(name, attributes, style));
        }
        if (!CanonicalTags.isVoid(name)) {
            implied.computeIfAbsent(element, key -> new ArrayDeque<>())
                    .push(new Implied(elements, style.block()));
            elements.forEach(each -> open(each, ""));
        }
    }

    private void open(String name, String attributes) {
        boolean inline = CanonicalTags.isInline(name);
        if (inline && !name.equals("a") && attributes.isEmpty() && endsWith("</" + name + ">")) {
            tokens.remove(tokens.size() - 1);
            return;
        }
        if (name.equals("br")) {
            trimEnd();
        } else if (!inline && !name.equals("img")) {
            endParagraph();
        }
        spaced = inline ? spaced : !name.equals("img");
        preformatted += name.equals("pre") ? 1 : 0;
        tokens.add("<" + name + attributes + ">");
    }

    @Override
    public void closeTag(String element) {
        if (CanonicalTags.isUnread(element)) {
            unread = Math.max(0, unread - 1);
            return;
        }
        Deque<Implied> all = implied.getOrDefault(element, new ArrayDeque<>());
        Implied opened = all.isEmpty() ? Implied.NONE : all.pop();
        for (int i = opened.elements().size() - 1; i >= 0; i--) {
            close(opened.elements().get(i));
        }
        String name = CanonicalTags.name(element);
        if (name.isEmpty() || opened.block()) {
            endParagraph();
        }
        if (!name.isEmpty() && !CanonicalTags.isTransparent(name) && !CanonicalTags.isVoid(name)) {
            close(name);
        }
    }

    private void close(String name) {
        if (CanonicalTags.isInline(name)) {
            closeInline(name);
        } else {
            preformatted -= name.equals("pre") ? 1 : 0;
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
        if (unread > 0) {
            return;
        }
        String visible = CanonicalTags.escaped(WhiteSpace.removeInvisible(normalized(text)));
        String read = preformatted > 0 ? preformatted(visible) : collapsed(visible);
        if (!read.isEmpty()) {
            tokens.add(read);
            spaced = read.endsWith(" ");
        }
    }

    private String collapsed(String text) {
        String read = WHITE.matcher(text).replaceAll(" ");
        return spaced && read.startsWith(" ") ? read.substring(1) : read;
    }

    /** White space that is seen, but for the end of line that the editor puts after the tag. */
    private String preformatted(String text) {
        String lines = PREFORMATTED_LINE_END.matcher(text).replaceAll("\n");
        String seen = spaced && lines.startsWith("\n") ? lines.substring(1) : lines;
        return seen.replace("\n", "&nl;").replace("\t", "&tab;").replace(" ", "&sp;");
    }

    /** A line break before the end, and white space, is filling of the editor. */
    private void endParagraph() {
        trimEnd();
        while (endsWith("<br>") || endsWith(PARAGRAPH)) {
            tokens.remove(tokens.size() - 1);
            trimEnd();
        }
        spaced = true;
        if (!tokens.isEmpty() && !isBegin(tokens.get(tokens.size() - 1))) {
            tokens.add(PARAGRAPH);
        }
    }

    /** Takes away the white space before the end of a line, within emphasis too. */
    private void trimEnd() {
        int last = tokens.size() - 1;
        while (last >= 0 && CanonicalTags.isInlineEnd(tokens.get(last))) {
            last--;
        }
        if (last < 0 || !tokens.get(last).endsWith(" ")) {
            return;
        }
        String text = tokens.get(last).substring(0, tokens.get(last).length() - 1);
        if (text.isEmpty()) {
            tokens.remove(last);
        } else {
            tokens.set(last, text);
        }
    }

    /** Whether a token opens an element in which the first paragraph follows. */
    private static boolean isBegin(String token) {
        return token.startsWith("<") && !token.startsWith("</") && !token.startsWith("<img");
    }

    private boolean endsWith(String token) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals(token);
    }

    private String joined() {
        StringBuilder all = new StringBuilder();
        for (String token : tokens) {
            all.append(token.equals(PARAGRAPH) ? "\n" : token);
        }
        String single = SPACES.matcher(all).replaceAll(" ");
        return WhiteSpace.strip(LINE_ENDS.matcher(single).replaceAll("\n"));
    }

    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
