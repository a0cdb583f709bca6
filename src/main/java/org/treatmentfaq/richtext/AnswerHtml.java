package org.treatmentfaq.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Rich text that is safe to print. Only {@link AnswerSanitizer} makes it, so it has passed the
 * allow-list; templates print it without escaping.
 *
 * <p>Links to content of the CMS have no address until {@link #resolve}. Before that, and if their
 * target is gone, they print as an {@code a} without {@code href}. Immutable.
 */
public final class AnswerHtml {

    static final AnswerHtml EMPTY = new AnswerHtml("");

    /** At the address of a link or picture: whether it begins at this host or in this folder. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?=/(?!/))|(?![#/]|[a-zA-Z][a-zA-Z0-9+.-]*:)");

    /** Markup around the links: always one piece more than there are links. */
    private final List<String> pieces;

    private final List<InternalLink> links;

    /** Made when asked for, and then kept; two threads make the same. */
    private @Nullable String text;

    private AnswerHtml(String html) {
        this(List.of(html), List.of());
    }

    AnswerHtml(List<String> pieces, List<InternalLink> links) {
        this.pieces = List.copyOf(pieces);
        this.links = List.copyOf(links);
    }

    /** This text with the address of every link whose target the reader may see. */
    public AnswerHtml resolve(LinkResolver resolver) {
        if (links.isEmpty()) {
            return this;
        }
        StringBuilder html = new StringBuilder(pieces.get(0));
        for (int i = 0; i < links.size(); i++) {
            html.append(href(links.get(i), resolver)).append(pieces.get(i + 1));
        }
        return new AnswerHtml(html.toString());
    }

    /**
     * This text with the addresses of its links and pictures made absolute; those that only name a
     * fragment stay. Resolve links first.
     *
     * @param origin scheme and host
     * @param folder path that relative addresses are relative to, with slashes around it
     */
    public AnswerHtml absolute(String origin, String folder) {
        String html = resolved();
        if (!html.contains("<a ") && !html.contains("<img ")) {
            return this;
        }
        StringBuilder absolute = new StringBuilder();
        Matcher relative = RELATIVE.matcher(html);
        int copied = 0;
        for (int at = html.indexOf("=\""); at >= 0; at = html.indexOf("=\"", at + 1)) {
            int start = at + 2;
            if (isAddress(html, at) && relative.region(start, html.length()).lookingAt()) {
                absolute.append(html, copied, start).append(origin);
                absolute.append(html.charAt(start) == '/' ? "" : folder);
                copied = start;
            }
        }
        return new AnswerHtml(absolute.append(html, copied, html.length()).toString());
    }

    /**
     * This text with headings one level and more below {@code level}, none skipped; what would be
     * deeper than HTML's six becomes a paragraph in bold. Resolve links first.
     */
    public AnswerHtml withHeadingsBelow(int level) {
        String html = resolved();
        return html.contains("<h") ? new AnswerHtml(Headings.below(level, html)) : this;
    }

    /** What the text links to inside the CMS and is not resolved yet. */
    public List<InternalLink> links() {
        return new ArrayList<>(links);
    }

    /** Whether nothing is left to read: no text and no picture. */
    public boolean isBlank() {
        return WhiteSpace.isBlank(text())
                && pieces.stream().noneMatch(piece -> piece.contains("<img"));
    }

    /** The words without markup; paragraphs and list items are separated by one space. */
    public String text() {
        @Nullable String known = text;
        if (known == null) {
            known = PlainText.of(toString());
            text = known;
        }
        return known;
    }

    /** The markup. */
    @Override
    public String toString() {
        return pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
    }

    private String resolved() {
        if (!links.isEmpty()) {
            throw new IllegalStateException("Resolve links first: " + links.size() + " are open");
        }
        return toString();
    }

    private static String href(InternalLink link, LinkResolver resolver) {
        Optional<String> address = resolver.addressOf(link).filter(AnswerHtml::isWebAddress);
        return address.map(found -> " href=\"" + escape(found + link.suffix()) + "\"").orElse("");
    }

    private static boolean isWebAddress(String address) {
        return address.startsWith("/")
                || address.startsWith("https://")
                || address.startsWith("http://");
    }

    /** Whether an attribute of sanitized markup, given by the place of its sign, is an address. */
    private static boolean isAddress(String html, int equals) {
        return html.startsWith(" href", equals - 5) || html.startsWith(" src", equals - 4);
    }

    private static String escape(String attribute) {
        return attribute
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
