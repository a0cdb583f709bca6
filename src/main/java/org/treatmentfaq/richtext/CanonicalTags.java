package org.treatmentfaq.richtext;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.treatmentfaq.text.WhiteSpace;

/** What tags of rich text say to readers, whichever editor wrote them. Names are in lower case. */
final class CanonicalTags {

    /** Elements that only look different; rich text editors write one for the other. */
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("b", "strong"),
                    Map.entry("i", "em"),
                    Map.entry("del", "s"),
                    Map.entry("strike", "s"),
                    Map.entry("acronym", "abbr"),
                    Map.entry("tt", "code"),
                    Map.entry("p", ""),
                    Map.entry("div", ""),
                    Map.entry("figure", ""),
                    Map.entry("section", ""),
                    Map.entry("article", ""));

    /** Elements that say nothing by themselves and separate no words. */
    private static final Set<String> TRANSPARENT =
            Set.of("span", "font", "small", "big", "tbody", "colgroup", "col", "wbr", "nobr");

    private static final Set<String> INLINE =
            set(
                    "a strong em s u ins sub sup abbr code mark q cite dfn kbd samp var time bdi bdo"
                            + " data ruby rb rt rp ltr rtl auto");

    private static final Set<String> DIRECTIONS = set("ltr rtl auto");

    private static final Set<String> VOID = set("br img hr wbr col input area source embed");

    private static final Set<String> UNREAD = set("script style template noscript");

    /** Attributes that change what a reader reads or where a link leads. */
    private static final Set<String> READ =
            set(
                    "href src data alt title aria-label lang dir id start type value reversed"
                            + " colspan rowspan headers scope datetime cite");

    private CanonicalTags() {}

    /** The name by which elements that only look different are one; empty for a paragraph. */
    static String name(String element) {
        return SAME.getOrDefault(element, element);
    }

    static boolean isTransparent(String name) {
        return TRANSPARENT.contains(name);
    }

    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** Whether nobody reads what is in it. */
    static boolean isUnread(String element) {
        return UNREAD.contains(element);
    }

    /** Whether a token is the end tag of an element within a line. */
    static boolean isInlineEnd(String token) {
        return token.startsWith("</") && isInline(token.substring(2, token.length() - 1));
    }

    /** What the {@code style} attribute says beyond looks. */
    static MeaningfulStyles style(List<String> attributes) {
        return Attributes.of(attributes)
                .get("style")
                .map(MeaningfulStyles::of)
                .orElse(MeaningfulStyles.NONE);
    }

    /**
     * Which way an element is written whose tag says nothing else, as the name of an element of
     * ours: in the other direction, 5–10 reads 10–5.
     */
    static Optional<String> direction(List<String> attributes) {
        return Attributes.of(attributes)
                .get("dir")
                .map(written -> written.toLowerCase(Locale.ROOT))
                .filter(DIRECTIONS::contains);
    }

    /** The attributes that count, in a fixed order, each after a space. */
    static String read(String name, List<String> attributes, MeaningfulStyles style) {
        Map<String, String> read = new TreeMap<>();
        for (Iterator<String> each = attributes.iterator(); each.hasNext(); ) {
            String attribute = each.next();
            String value = WhiteSpace.strip(each.next());
            if (attribute.equals("reversed")) {
                read.put(attribute, attribute);
            } else if (READ.contains(attribute) && (!value.isEmpty() || attribute.equals("href"))) {
                read.put(attribute, CanonicalHtml.normalized(StoredLinks.canonical(value)));
            }
        }
        if (name.equals("ol") || name.equals("li")) {
            style.listType().ifPresent(type -> read.put("type", type));
        }
        StringBuilder written = new StringBuilder();
        read.forEach(
                (key, value) ->
                        written.append(' ')
                                .append(key)
                                .append('=')
                                .append(escaped(value).replace("=", "&eq;")));
        return written.toString();
    }

    /** A text in which nothing looks like a tag of ours, nor like an escape. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Set<String> set(String names) {
        return Set.of(names.split(" "));
    }
}
