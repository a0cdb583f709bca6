package org.treatmentfaq.richtext;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Makes {@link AnswerHtml} of what an author stored. It keeps what every channel can show:
 * paragraphs, emphasis, lists, quotations, headings, tables, links and pictures of this site. Other
 * elements lose their tags and keep their text; scripts and styles are removed as a whole.
 *
 * <p>Sanitising twice gives the same result. The allow-list is applied on reading, because editors,
 * imports and other modules all write rich text. Stateless and thread-safe.
 */
public final class AnswerSanitizer {

    private static final Pattern PICTURE_OF_THIS_SITE = Pattern.compile("/(?!/)[^\\\\]*");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*+");

    private static final int MAX_ROUNDS = 5;

    private static final PolicyFactory ALLOWED =
            new HtmlPolicyBuilder()
                    .allowElements("p", "br", "strong", "b", "em", "i", "u", "sub", "sup", "span")
                    .allowElements("ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6")
                    .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td", "abbr")
                    .allowElements("a")
                    // a link that is dead or dangerous keeps its place: an a without href
                    .allowWithoutAttributes("a")
                    .allowElements(AnswerSanitizer::withSource, "img")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .allowAttributes("href", StoredLinks.ATTRIBUTE)
                    .onElements("a")
                    .allowAttributes("src")
                    .matching(PICTURE_OF_THIS_SITE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("title")
                    .onElements("abbr")
                    .allowAttributes("start")
                    .matching(SMALL_NUMBER)
                    .onElements("ol")
                    .allowAttributes("width", "height")
                    .matching(SMALL_NUMBER)
                    .onElements("img")
                    .allowAttributes("colspan", "rowspan")
                    .matching(SMALL_NUMBER)
                    .onElements("th", "td")
                    .allowAttributes("scope")
                    .matching(false, "row", "col", "rowgroup", "colgroup")
                    .onElements("th")
                    .allowAttributes("lang")
                    .matching(LANGUAGE)
                    .globally()
                    .allowAttributes("dir")
                    .matching(false, "ltr", "rtl", "auto")
                    .globally()
                    .toFactory();

    private AnswerSanitizer() {}

    /** The safe form of {@code stored}; empty for blank text. */
    public static AnswerHtml sanitize(String stored) {
        if (WhiteSpace.isBlank(stored)) {
            return AnswerHtml.EMPTY;
        }
        StringBuilder safe = new StringBuilder();
        List<InternalLink> found = new ArrayList<>();
        HtmlSanitizer.Policy allowed =
                ALLOWED.apply(HtmlStreamRenderer.create(safe, Handler.DO_NOTHING));
        HtmlSanitizer.sanitize(stored, allowed, next -> new StoredLinks(next, found));
        String html = settled(safe.toString());
        return WhiteSpace.isBlank(html) ? AnswerHtml.EMPTY : StoredLinks.split(html, found);
    }

    /**
     * The sanitizer balances tags that are nested wrongly in another way when it sees its own
     * result; two or three rounds settle it.
     */
    private static String settled(String html) {
        String before = html;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            String after = ALLOWED.sanitize(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    /** A picture whose address was refused is no picture. */
    private static @Nullable String withSource(String element, List<String> attributes) {
        for (Iterator<String> each = attributes.iterator(); each.hasNext(); each.next()) {
            if (each.next().equals("src")) {
                return element;
            }
        }
        return null;
    }
}
