package org.treatmentfaq.importing.readers;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of a page are. */
final class HtmlElements {

    /** What a page's own buttons open is below its headings. */
    private static final int OPENER_LEVEL = 4;

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "img",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "th",
                    "tr",
                    "ul",
                    "button",
                    "select",
                    "legend");

    private static final Map<String, String> LEFT_OUT =
            Map.of(
                    "nav", "navigation",
                    "menu", "navigation",
                    "form", "form",
                    "select", "form",
                    "dialog", "dialog",
                    "button", "button");

    private HtmlElements() {}

    /** Whether an element is no running text, or has such elements in it. */
    static boolean holdsBlocks(Element element) {
        if (HtmlInline.UNREAD.contains(element.normalName())) {
            return false;
        }
        return BLOCKS.contains(element.normalName())
                || element.children().stream().anyMatch(HtmlElements::holdsBlocks);
    }

    /** Whether an element belongs to the page and not to its text. */
    static boolean isLeftOut(Element element) {
        return LEFT_OUT.containsKey(element.normalName());
    }

    /** Why it is left out. */
    static String reason(Element element) {
        return LEFT_OUT.getOrDefault(element.normalName(), "");
    }

    /** The level of a heading, or of what opens a part of the page; 0 for anything else. */
    static int level(Element element) {
        String name = element.normalName();
        if (name.matches("h[1-6]")) {
            return name.charAt(1) - '0';
        }
        boolean opens = name.equals("button") && element.text().endsWith("?");
        return opens || name.equals("summary") || name.equals("dt") ? OPENER_LEVEL : 0;
    }
}
