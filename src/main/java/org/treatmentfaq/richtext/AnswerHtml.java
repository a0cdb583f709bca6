package org.treatmentfaq.richtext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    /** Markup around the links: always one piece more than there are links. */
    private final List<String> pieces;

    private final List<InternalLink> links;
    private final List<Removal> removals;

    /** Made when asked for, and then kept; two threads make the same. */
    private @Nullable String text;

    private AnswerHtml(String html) {
        this(List.of(html), List.of(), List.of());
    }

    AnswerHtml(List<String> pieces, List<InternalLink> links, List<Removal> removals) {
        this.pieces = List.copyOf(pieces);
        this.links = List.copyOf(links);
        this.removals = List.copyOf(removals);
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
     * @param origin scheme and host, or nothing
     * @param document what relative addresses are relative to: path or absolute address of a
     *     document, or of a folder with a slash at its end
     */
    public AnswerHtml absolute(String origin, String document) {
        String html = resolved();
        return html.contains("<a ") || html.contains("<img ")
                ? new AnswerHtml(Addresses.absolute(html, origin, document))
                : this;
    }

    /** Whether there is an address that leads elsewhere when the text stands elsewhere. */
    public boolean hasRelativeAddress() {
        return pieces.stream().anyMatch(Addresses::hasRelative);
    }

    /**
     * This text with headings one level and more below {@code level}, none skipped; what would be
     * deeper than HTML's six becomes a paragraph in bold. Resolve links first.
     */
    public AnswerHtml withHeadingsBelow(int level) {
        String html = resolved();
        return html.contains("<h") ? new AnswerHtml(Headings.below(level, html)) : this;
    }

    /**
     * This text with what has to be read said in characters, for readers who see no more than
     * words: 10⁹, H₂O, quotation marks, alternative texts. Words that are struck out are left out.
     * Resolve links first.
     */
    public AnswerHtml spelledOut() {
        String html = resolved();
        String spelledOut = SpelledOut.of(html);
        return spelledOut.equals(html) ? this : new AnswerHtml(spelledOut);
    }

    /** What the text links to inside the CMS and is not resolved yet. */
    public List<InternalLink> links() {
        return new ArrayList<>(links);
    }

    /** What readers do not get as it was written; known until links are resolved. */
    public List<Removal> removals() {
        return new ArrayList<>(removals);
    }

    /** This text and one thing more that editors are told. */
    public AnswerHtml with(Removal removal) {
        List<Removal> all = Stream.concat(removals.stream(), Stream.of(removal)).toList();
        return new AnswerHtml(pieces, links, all);
    }

    /** The ids of elements in the text, in reading order. */
    public Set<String> ids() {
        return pieces.stream()
                .flatMap(piece -> FragmentIds.idsIn(piece).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The ids that links in the text lead to, in this text or elsewhere on the page. */
    public Set<String> targets() {
        return pieces.stream()
                .flatMap(piece -> FragmentIds.targetsIn(piece).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * This text with other ids.
     *
     * @param ids new ids by those of elements; others stay
     * @param targets new ids by those that links lead to; others stay
     */
    public AnswerHtml withIds(Map<String, String> ids, Map<String, String> targets) {
        List<String> renamed =
                pieces.stream().map(piece -> FragmentIds.rename(piece, ids, targets)).toList();
        return renamed.equals(pieces) ? this : new AnswerHtml(renamed, links, removals);
    }

    /** This text with {@code prefix--} before each of its ids, and links that follow them. */
    public AnswerHtml withIdsAfter(String prefix) {
        Map<String, String> ids =
                ids().stream().collect(Collectors.toMap(id -> id, id -> prefix + "--" + id));
        return ids.isEmpty() ? this : withIds(ids, ids);
    }

    /** Whether nothing is left to read: no text and no picture. */
    public boolean isBlank() {
        return pieces.stream()
                .noneMatch(
                        piece ->
                                piece.contains("<img")
                                        || !WhiteSpace.isBlank(TAG.matcher(piece).replaceAll("")));
    }

    /**
     * The words without markup; paragraphs and list items are separated by one space, and numbered
     * items begin with their number. See {@link #spelledOut} for the rest.
     */
    public String text() {
        @Nullable String known = text;
        if (known == null) {
            known = PlainText.of(SpelledOut.of(toString()));
            text = known;
        }
        return known;
    }

    /** The words to search for: those of {@link #text} without the numbers of lists. */
    public String words() {
        String html = toString();
        return html.contains("<ol") ? PlainText.wordsOf(SpelledOut.of(html)) : text();
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
        return address.map(found -> " href=\"" + Addresses.escape(found + link.suffix()) + "\"")
                .orElse("");
    }

    private static boolean isWebAddress(String address) {
        return address.startsWith("/")
                || address.startsWith("https://")
                || address.startsWith("http://");
    }
}
