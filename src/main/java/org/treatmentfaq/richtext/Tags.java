package org.treatmentfaq.richtext;

import java.util.Map;
import java.util.Set;

/** What the elements of HTML are to an answer. Names are in lower case. */
final class Tags {

    /** Elements that answers keep and that begin and end a line. */
    private static final Set<String> BLOCKS =
            set(
                    "p br ul ol li blockquote h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td"
                            + " dl dt dd figure figcaption pre hr");

    /** Elements within a line: their tags separate no words. */
    private static final Set<String> INLINE =
            set(
                    "a abbr acronym b bdi bdo big blink cite code data del dfn em"
                            + " font i ins kbd mark nobr q rb rp rt ruby"
                            + " s samp small span strike strong sub sup time tt u var wbr img image picture");

    /** Those of them that are looks only. */
    private static final Set<String> DROPPED_INLINE =
            set("big blink data font nobr rb wbr picture image acronym strike tt");

    /** Elements that stand within a line, beside the words around them. */
    private static final Set<String> BESIDE_WORDS =
            set(
                    "button input label output meter progress select textarea object embed applet audio video"
                            + " iframe canvas svg map area slot");

    /** What a parser of HTML balances in a way that drops or moves the words inside. */
    private static final Set<String> WITHOUT_TAG =
            set("form object select option optgroup applet button");

    private static final Set<String> VOID =
            set("br hr img wbr input area base col embed link meta param source track");

    /** Names that mean the same as one that answers keep. */
    private static final Map<String, String> SAME_AS =
            Map.ofEntries(
                    Map.entry("strike", "s"),
                    Map.entry("acronym", "abbr"),
                    Map.entry("tt", "code"),
                    Map.entry("image", "img"),
                    Map.entry("h1", "h2"),
                    Map.entry("menu", "ul"),
                    Map.entry("dir", "ul"),
                    Map.entry("listing", "pre"));

    private Tags() {}

    static String kept(String element) {
        return SAME_AS.getOrDefault(element, element);
    }

    static boolean isBlock(String element) {
        return BLOCKS.contains(element);
    }

    /** Whether answers keep its tags. */
    static boolean isKept(String element) {
        return isBlock(element) || (INLINE.contains(element) && !DROPPED_INLINE.contains(element));
    }

    /** Whether its tags separate no words; office programs mark up words with names with colons. */
    static boolean isInline(String element) {
        return INLINE.contains(element) || element.indexOf(':') >= 0;
    }

    /** Whether it stands within a line; nobody knows where elements of scripts stand. */
    static boolean isBesideWords(String element) {
        return BESIDE_WORDS.contains(element) || element.indexOf('-') >= 0;
    }

    static boolean isWithoutTag(String element) {
        return WITHOUT_TAG.contains(element);
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    private static Set<String> set(String names) {
        return Set.of(names.split(" "));
    }
}
