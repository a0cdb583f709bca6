package org.treatmentfaq.richtext;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Makes {@link AnswerHtml} of what an author stored. It keeps what has a meaning on every page: see
 * {@code src/docs/markup.md}. Other elements lose their tags and keep their text, and stay apart;
 * pictures and films that cannot be shown leave words; scripts and styles are removed as a whole.
 *
 * <p>Sanitising twice gives the same result. The allow-list is applied on reading, because editors,
 * imports and other modules all write rich text. Stateless and thread-safe.
 */
public final class AnswerSanitizer {

    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern ID = Pattern.compile("[^\\s\"'<>&]{1,100}");
    private static final Pattern IDS = Pattern.compile("[^\"'<>&]{1,1000}");
    private static final Pattern TIME = Pattern.compile("[0-9A-Za-z :.+-]{1,40}");

    /** Tags of languages are short (RFC 5646), and so is what a pattern has to go through. */
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,8}+(?:-[A-Za-z0-9]{1,8}+){0,9}+");

    private static final int MAX_ROUNDS = 5;

    /** More are not read. */
    private static final int MAX_REMOVALS = 20;

    private static final PolicyFactory ALLOWED =
            new HtmlPolicyBuilder()
                    .allowElements("p", "br", "strong", "b", "em", "i", "u", "sub", "sup", "span")
                    .allowElements("ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6")
                    .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td", "abbr")
                    .allowElements("tfoot", "dl", "dt", "dd", "figure", "figcaption", "pre", "hr")
                    .allowElements("s", "del", "ins", "q", "cite", "mark", "small", "time", "dfn")
                    .allowElements("code", "kbd", "samp", "var", "bdi", "bdo", "ruby", "rt", "rp")
                    .allowElements("a")
                    // a link that is dead or dangerous keeps its place: an a without href
                    .allowWithoutAttributes("a")
                    .allowElements(AnswerSanitizer::withSource, "img")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .allowAttributes("href", StoredLinks.ATTRIBUTE)
                    .onElements("a")
                    .allowAttributes("src")
                    .matching(Substitutes.PICTURE_OF_THIS_SITE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("title")
                    .onElements("abbr", "dfn")
                    .allowAttributes("start")
                    .matching(NUMBER)
                    .onElements("ol")
                    .allowAttributes("value")
                    .matching(NUMBER)
                    .onElements("li")
                    .allowAttributes("type")
                    .matching(false, "1", "a", "A", "i", "I")
                    .onElements("ol", "li")
                    .allowAttributes("reversed")
                    .matching(false, "reversed")
                    .onElements("ol")
                    .allowAttributes("datetime")
                    .matching(TIME)
                    .onElements("time", "del", "ins")
                    .allowAttributes("id")
                    .matching(ID)
                    .globally()
                    .allowAttributes("headers")
                    .matching(IDS)
                    .onElements("th", "td")
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
        List<Removal> removals = new ArrayList<>();
        HtmlSanitizer.sanitize(
                stored, allowed, next -> meaning(new StoredLinks(next, found), removals));
        String html = BoundaryMarks.resolve(settled(safe.toString()));
        List<Removal> told = removals.stream().distinct().limit(MAX_REMOVALS).toList();
        return StoredLinks.split(WhiteSpace.isBlank(html) ? "" : html, found, told);
    }

    /** Says in elements that are allowed what an author says in others. */
    private static HtmlStreamEventReceiver meaning(
            HtmlStreamEventReceiver next, List<Removal> removals) {
        WordBoundaries boundaries = new WordBoundaries(next);
        Substitutes substitutes = new Substitutes(boundaries, boundaries, removals);
        AuthorsMarkup markup = new AuthorsMarkup(substitutes, boundaries, removals);
        Formulas formulas = new Formulas(markup, boundaries, removals);
        return new NestingLimit(formulas, boundaries, removals);
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
