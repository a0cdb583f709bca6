package org.treatmentfaq.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes {@link AnswerHtml} of what an author stored. What an answer may contain is what every
 * channel can show: paragraphs, emphasis, lists, quotations, headings, tables, links and pictures
 * of this site. Everything else loses its tags and keeps its words; scripts and styles lose their
 * words too.
 *
 * <p>Sanitising twice gives the same. Stateless and thread-safe. The allow-list is applied when
 * content is read, because an editor, an import or another module may have written it.
 */
public final class AnswerSanitizer {

    /**
     * How Magnolia's rich text field stores a link to content; the form is recorded in the
     * conformance kit (C10). What follows up to the end of the attribute is a query or a fragment.
     */
    private static final Pattern STORED_LINK =
            Pattern.compile(
                    "(?<=href=[\"'])\\$\\{link:\\{uuid:\\{([^}]*)},repository:\\{([^}]*)},[^\"'<>\\s]*?}}}((?:[?#][^\"'<>\\s]*)?)");

    private static final Pattern PICTURE_OF_THIS_SITE = Pattern.compile("/(?!/)[^\\\\]*");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private static final PolicyFactory ALLOWED =
            new HtmlPolicyBuilder()
                    .allowElements("p", "br", "strong", "b", "em", "i", "u", "sub", "sup", "span")
                    .allowElements("ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6")
                    .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td", "abbr")
                    .allowElements("a", "img")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .allowAttributes("href")
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
        if (stored.isBlank()) {
            return AnswerHtml.EMPTY;
        }
        String mark = unusedMark(stored);
        List<InternalLink> found = new ArrayList<>();
        String marked = STORED_LINK.matcher(stored).replaceAll(link -> mark(link, mark, found));
        return split(ALLOWED.sanitize(marked), mark, found);
    }

    /**
     * Stands in for a stored link while the sanitizer works, which would not take the stored form
     * for an address.
     */
    private static String mark(MatchResult link, String mark, List<InternalLink> found) {
        found.add(new InternalLink(link.group(2), link.group(1), unescape(link.group(3))));
        return mark + (found.size() - 1);
    }

    /** An author could type the mark: it must not occur in the text. */
    private static String unusedMark(String stored) {
        String mark = "/link-";
        while (stored.contains(mark)) {
            mark += "-";
        }
        return mark;
    }

    private static AnswerHtml split(String html, String mark, List<InternalLink> found) {
        Matcher open =
                Pattern.compile(" href=\"" + Pattern.quote(mark) + "([0-9]+)\"").matcher(html);
        List<String> pieces = new ArrayList<>();
        List<InternalLink> links = new ArrayList<>();
        int end = 0;
        while (open.find()) {
            pieces.add(html.substring(end, open.start()));
            links.add(found.get(Integer.parseInt(open.group(1))));
            end = open.end();
        }
        pieces.add(html.substring(end));
        return new AnswerHtml(pieces, links);
    }

    private static String unescape(String suffix) {
        return suffix.replace("&amp;", "&");
    }
}
