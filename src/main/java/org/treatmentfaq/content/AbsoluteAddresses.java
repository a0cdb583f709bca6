package org.treatmentfaq.content;

import java.net.URI;
import java.util.List;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.HtmlStreamRenderer;

/**
 * Makes the addresses of links and pictures in a piece of sanitized markup absolute, for readers
 * who are not on the site that it was written for. One instance for one piece of markup.
 */
@SuppressWarnings("try") // the wrapper can be closed, for no reason of ours
final class AbsoluteAddresses extends HtmlStreamEventReceiverWrapper
        implements HtmlSanitizer.Policy {

    private static final List<String> ATTRIBUTES = List.of("href", "src");

    private final URI base;

    private AbsoluteAddresses(HtmlStreamEventReceiver next, URI base) {
        super(next);
        this.base = base;
    }

    static String in(String sanitized, String base) {
        StringBuilder html = new StringBuilder();
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(html, Handler.DO_NOTHING);
        HtmlSanitizer.sanitize(sanitized, new AbsoluteAddresses(renderer, URI.create(base)));
        return html.toString();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (ATTRIBUTES.contains(attributes.get(i))) {
                attributes.set(i + 1, absolute(attributes.get(i + 1)));
            }
        }
        super.openTag(element, attributes);
    }

    /** A fragment is of the text's own page; what cannot be understood stays as it is. */
    private String absolute(String address) {
        try {
            return address.startsWith("#") ? address : base.resolve(address.strip()).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
