package org.treatmentfaq.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Says in the elements and attributes that answers keep what authors and their editors say in
 * others: older names, styles, names of anchors. One instance for one piece of markup.
 */
@SuppressWarnings("try") // the wrapper can be closed, for no reason of ours
final class AuthorsMarkup extends HtmlStreamEventReceiverWrapper {

    private static final Set<String> STRUCK = Set.of("s", "del");
    private static final Set<String> LISTS = Set.of("ol", "li");
    private static final Pattern LIST_TYPE = Pattern.compile("[1aAiI]");

    private final WordBoundaries boundaries;
    private final List<Removal> removals;

    /** What was opened within each open element because of its style, by the element's name. */
    private final Map<String, Deque<MeaningfulStyles>> styles = new HashMap<>();

    private final Set<String> ids = new HashSet<>();
    private final StringBuilder struckWords = new StringBuilder();
    private int struck;

    AuthorsMarkup(HtmlStreamEventReceiver next, WordBoundaries boundaries, List<Removal> removals) {
        super(next);
        this.boundaries = boundaries;
        this.removals = removals;
    }

    @Override
    public void openTag(String written, List<String> attributesWritten) {
        String element = Tags.kept(written);
        Attributes attributes = Attributes.of(attributesWritten);
        MeaningfulStyles style =
                attributes.remove("style").map(MeaningfulStyles::of).orElse(MeaningfulStyles.NONE);
        nameAnchor(element, attributes);
        number(element, attributes, style);
        if (style.block()) {
            boundaries.endLine();
        }
        super.openTag(element, attributes.toList());
        if (!Tags.isKept(element)) {
            attributes.get("id").ifPresent(this::place);
        }
        strike(element, 1);
        if (!Tags.isVoid(element)) {
            styles.computeIfAbsent(element, key -> new ArrayDeque<>()).push(style);
            style.elements().forEach(this::open);
        }
    }

    @Override
    public void closeTag(String written) {
        String element = Tags.kept(written);
        Deque<MeaningfulStyles> opened = styles.getOrDefault(element, new ArrayDeque<>());
        MeaningfulStyles style = opened.isEmpty() ? MeaningfulStyles.NONE : opened.pop();
        for (int i = style.elements().size() - 1; i >= 0; i--) {
            close(style.elements().get(i));
        }
        close(element);
        if (style.block()) {
            boundaries.endLine();
        }
    }

    @Override
    public void text(String text) {
        if (struck > 0) {
            struckWords.append(text);
        }
        super.text(text);
    }

    @Override
    public void closeDocument() {
        tellStruck();
        super.closeDocument();
    }

    private void open(String element) {
        super.openTag(element, List.of());
        strike(element, 1);
    }

    private void close(String element) {
        super.closeTag(element);
        strike(element, -1);
    }

    private void strike(String element, int change) {
        if (STRUCK.contains(element) && struck + change >= 0) {
            struck += change;
            if (struck == 0) {
                tellStruck();
            }
        }
    }

    private void tellStruck() {
        String words = WhiteSpace.strip(struckWords.toString());
        if (!words.isEmpty()) {
            removals.add(new Removal(Removal.Kind.STRUCK, words));
        }
        struckWords.setLength(0);
    }

    /** An anchor has a name or an id, or both; two that are different lead to the same place. */
    private void nameAnchor(String element, Attributes attributes) {
        Optional<String> name =
                attributes.remove("name").filter(each -> element.equals("a")).map(FragmentIds::id);
        attributes.change("id", written -> Optional.ofNullable(FragmentIds.id(written)));
        Optional<String> id = attributes.get("id");
        name.filter(each -> id.isPresent() && !id.get().equals(each))
                .filter(ids::add)
                .ifPresent(this::place);
        attributes.change("id", each -> Optional.of(each).filter(ids::add));
        name.filter(each -> id.isEmpty())
                .filter(ids::add)
                .ifPresent(each -> attributes.put("id", each));
        attributes.change("headers", written -> Optional.of(FragmentIds.idList(written)));
    }

    /** A place to go to, where the element itself is not kept. */
    private void place(String id) {
        super.openTag("span", List.of("id", id));
        super.closeTag("span");
    }

    private static void number(String element, Attributes attributes, MeaningfulStyles style) {
        if (!LISTS.contains(element)) {
            return;
        }
        attributes.normalizeNumbers();
        attributes.change("reversed", written -> Optional.of("reversed"));
        attributes.change(
                "type", written -> Optional.of(written).filter(LIST_TYPE.asMatchPredicate()));
        style.listType().ifPresent(type -> attributes.put("type", type));
    }
}
