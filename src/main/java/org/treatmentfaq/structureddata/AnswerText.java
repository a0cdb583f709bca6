package org.treatmentfaq.structureddata;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.text.WhiteSpace;

/**
 * An answer in structured data: the markup of the page, reduced to the tags that search engines
 * list, with absolute links. Other elements lose their tags and keep their text; cells of tables
 * become separate blocks.
 */
final class AnswerText {

    private static final List<String> BLOCKS =
            List.of("blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td");

    /** A tag that has to be cut, or whose address may have to be made absolute. */
    private static final Pattern OTHER =
            Pattern.compile("<(?!/?(?:h[1-6]|p|div|ol|ul|li|b|strong|i|em)>|br />)");

    private final String page;
    private @Nullable PolicyFactory consumersTags;

    /**
     * @param page address that links in answers are relative to
     */
    AnswerText(String page) {
        this.page = page;
    }

    String of(AnswerHtml answer) {
        String html = answer.toString();
        return WhiteSpace.strip(OTHER.matcher(html).find() ? cut(html) : html);
    }

    private String cut(String html) {
        if (consumersTags == null) {
            consumersTags =
                    new HtmlPolicyBuilder()
                            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "br")
                            .allowElements("ol", "ul", "li", "b", "strong", "i", "em", "a")
                            .allowElements(
                                    (name, attributes) -> "div", BLOCKS.toArray(String[]::new))
                            .allowUrlProtocols("http", "https", "mailto", "tel")
                            .allowAttributes("href")
                            .matching((element, attribute, address) -> absolute(page, address))
                            .onElements("a")
                            .toFactory();
        }
        return consumersTags.sanitize(html);
    }

    /** An address that cannot be understood stays as it is. */
    private static String absolute(String page, String address) {
        try {
            return URI.create(page).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
