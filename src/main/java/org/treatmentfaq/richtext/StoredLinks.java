package org.treatmentfaq.richtext;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * Takes the stored links out of markup on its way to the allow-list, which would not take their
 * form for an address: {@code href} becomes an attribute of our own that carries the number of the
 * link. No author can forge it, for what authors wrote under that name is dropped here, and quotes
 * in text and in other attributes leave the sanitizer escaped.
 *
 * <p>It works on parsed attributes, not on the text: however the attribute is written, it is found,
 * and what only looks like one stays text. One instance for one piece of markup.
 */
@SuppressWarnings("try") // the wrapper can be closed, for no reason of ours
final class StoredLinks extends HtmlStreamEventReceiverWrapper {

    static final String ATTRIBUTE = "data-stored-link";

    /**
     * How Magnolia's rich text field stores a link to content; the form is recorded in the
     * conformance kit (C10). What follows is a query or a fragment.
     */
    private static final Pattern STORED =
            Pattern.compile(
                    "\\s*+\\$\\{link:\\{uuid:\\{([^}]*+)},repository:\\{([^}]*+)}"
                            + "(?:,\\w++:\\{[^}]*+})*+}}((?:[?#]\\S*+)?+)\\s*+");

    private static final Pattern MARKED = Pattern.compile(" " + ATTRIBUTE + "=\"([0-9]+)\"");

    private final List<InternalLink> found;

    StoredLinks(HtmlStreamEventReceiver next, List<InternalLink> found) {
        super(next);
        this.found = found;
    }

    /** Whether an address is the stored form of a link. */
    static boolean isOne(String address) {
        return STORED.matcher(address).matches();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        List<String> marked = new ArrayList<>();
        // the parser hands over a linked list, in which an index is looked for from its end
        for (Iterator<String> each = attributes.iterator(); each.hasNext(); ) {
            mark(each.next(), each.next(), marked);
        }
        super.openTag(element, marked);
    }

    private void mark(String name, String value, List<String> marked) {
        Matcher link = STORED.matcher(value);
        if (name.equals("href") && link.matches()) {
            marked.add(ATTRIBUTE);
            marked.add(String.valueOf(found.size()));
            found.add(new InternalLink(link.group(2), link.group(1), link.group(3)));
        } else if (!name.equals(ATTRIBUTE)) {
            marked.add(name);
            marked.add(value);
        }
    }

    /**
     * An attribute's value; of a stored link what it leads to, without the path, which Magnolia
     * writes anew when the target was moved.
     */
    static String canonical(String value) {
        Matcher link = STORED.matcher(value);
        return link.matches() ? link.group(2) + ":" + link.group(1) + link.group(3) : value;
    }

    /** Splits sanitized markup at the links that are left in it. */
    static AnswerHtml split(String html, List<InternalLink> found, List<Removal> removals) {
        List<String> pieces = new ArrayList<>();
        List<InternalLink> links = new ArrayList<>();
        Matcher mark = MARKED.matcher(html);
        int end = 0;
        while (mark.find()) {
            pieces.add(html.substring(end, mark.start()));
            links.add(found.get(Integer.parseInt(mark.group(1))));
            end = mark.end();
        }
        pieces.add(html.substring(end));
        return new AnswerHtml(pieces, links, removals);
    }
}
