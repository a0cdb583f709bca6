package org.treatmentfaq.jcr;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.jcr.Node;
import org.treatmentfaq.content.Entry;
import org.treatmentfaq.content.Layout;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.text.WhiteSpace;

/** Reads what a component on a page says about the FAQ it shows. Stateless. */
public final class PlacementReader {

    private PlacementReader() {}

    /** The placement that {@code component} holds; a part that was never switched is shown. */
    public static Placement read(Node component) {
        NodeReader fields = new NodeReader(component);
        return new Placement(
                fields.text(Names.Placement.FAQ),
                fields.text(Names.Placement.SHOW).equals(Names.Placement.SHOW_SELECTED),
                entries(fields),
                fields.localized(Names.Placement.HEADING_TEXT),
                headingLevel(fields),
                Layout.named(fields.text(Names.Placement.LAYOUT)),
                fields.localized(Names.Placement.LOCAL_NOTE),
                shown(fields));
    }

    /** The same, read once for a request that keeps what it {@code known}. */
    public static Placement read(Node component, Map<String, Placement> known) {
        String id =
                ContentAccessException.reading("the id of", component, component::getIdentifier);
        return known.computeIfAbsent(id, unknown -> read(component));
    }

    private static List<Entry> entries(NodeReader placement) {
        return placement.entries(Names.Placement.ENTRIES).stream()
                .map(PlacementReader::entry)
                .toList();
    }

    private static Entry entry(NodeReader entry) {
        String anchor = WhiteSpace.strip(entry.text(Names.Entry.ANCHOR));
        if (!anchor.isEmpty()) {
            return new Entry.Shared(anchor);
        }
        return new Entry.Own(
                entry.localized(Names.Entry.QUESTION), entry.localized(Names.Entry.ANSWER));
    }

    private static int headingLevel(NodeReader placement) {
        int level = Objects.requireNonNullElse(placement.number(Names.Placement.HEADING_LEVEL), 0);
        return level >= 2 && level <= 6 ? level : 0;
    }

    private static Set<Placement.Part> shown(NodeReader placement) {
        return Arrays.stream(Placement.Part.values())
                .filter(part -> placement.flag(part.key(), true))
                .collect(Collectors.toSet());
    }
}
