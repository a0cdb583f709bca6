package org.treatmentfaq.structureddata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.text.WhiteSpace;

/**
 * An answer in structured data: the markup of the page, reduced to the tags that search engines
 * list, with absolute links. What other tags mean is said in characters, and lists keep their
 * numbers; the rest of them lose their tags and keep their text, in blocks of its own where they
 * are blocks.
 */
final class AnswerText {

    private static final List<String> BLOCKS =
            List.of(
                    "blockquote",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "dl",
                    "dt",
                    "dd",
                    "figure",
                    "figcaption",
                    "pre");

    /** A tag that has to be cut or said in characters, or whose address has to be made absolute. */
    private static final Pattern OTHER =
            Pattern.compile("<(?!/?(?:h[1-6]|p|div|ol|ul|li|b|strong|i|em)>|br />)");

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#]++");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final String page;
    private final String base;
    private @Nullable PolicyFactory consumersTags;

    /**
     * @param page address that fragments in answers are relative to
     * @param base address that other links are relative to; if it is not the page's, the FAQ has no
     *     page, and fragments stay as they are
     */
    AnswerText(String page, String base) {
        this.page = page;
        this.base = base;
    }

    String of(AnswerHtml answer) {
        String html = answer.toString();
        return WhiteSpace.strip(OTHER.matcher(html).find() ? cut(answer) : html);
    }

    private String cut(AnswerHtml answer) {
        if (consumersTags == null) {
            consumersTags = consumersTags();
        }
        Matcher origin = ORIGIN.matcher(base);
        String html =
                answer.spelledOut()
                        .absolute(origin.lookingAt() ? origin.group() : "", base)
                        .toString();
        return consumersTags.sanitize(html);
    }

    private PolicyFactory consumersTags() {
        return new HtmlPolicyBuilder()
                .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "br")
                .allowElements("ol", "ul", "li", "b", "strong", "i", "em", "a")
                .allowElements((name, attributes) -> "div", BLOCKS.toArray(String[]::new))
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .allowAttributes("href")
                .matching((element, attribute, address) -> onPage(address))
                .onElements("a")
                .allowAttributes("start", "value")
                .matching(NUMBER)
                .onElements("ol", "li")
                .allowAttributes("type", "reversed")
                .onElements("ol", "li")
                .toFactory();
    }

    private String onPage(String address) {
        return address.startsWith("#") && base.equals(page) ? page + address : address;
    }
}
