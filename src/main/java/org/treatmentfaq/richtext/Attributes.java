package org.treatmentfaq.richtext;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentfaq.text.WhiteSpace;

/**
 * The attributes of one tag that mean something to an answer, in the order in which they were
 * written; of two with the same name the first counts, as in HTML. However many an author wrote,
 * only a few are left.
 */
final class Attributes {

    private static final Set<String> KNOWN =
            Set.of(
                    ("href src data alt title width height colspan rowspan scope headers lang dir start type value"
                                    + " reversed id name style datetime aria-label")
                            .split(" "));

    private static final Set<String> NUMBERS = Set.of("start", "value");

    /** HTML reads the number at the beginning and takes no notice of the rest. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*+([+-]?+)(?:0(?=[0-9]))*+([0-9]{1,9}+)(?![0-9])");

    private final Map<String, String> values = new LinkedHashMap<>();

    /** The known ones of a list in which names and values take turns. */
    static Attributes of(List<String> namesAndValues) {
        Attributes attributes = new Attributes();
        // the parser hands over a linked list, in which an index is looked for from its end
        for (Iterator<String> each = namesAndValues.iterator(); each.hasNext(); ) {
            String name = each.next();
            String value = each.next();
            if (KNOWN.contains(name)) {
                attributes.values.putIfAbsent(name, value);
            }
        }
        return attributes;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The first of the names that has a value with something to see in it. */
    Optional<String> firstOf(String... names) {
        for (String name : names) {
            String value = WhiteSpace.strip(values.getOrDefault(name, ""));
            if (!WhiteSpace.isBlank(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    Optional<String> remove(String name) {
        return Optional.ofNullable(values.remove(name));
    }

    /** Changes a value in its place, or takes it away; nothing if there is none. */
    void change(String name, Function<String, Optional<String>> change) {
        get(name)
                .ifPresent(
                        value ->
                                change.apply(value)
                                        .ifPresentOrElse(
                                                other -> values.put(name, other),
                                                () -> values.remove(name)));
    }

    /** Writes numbers of list items as HTML reads them; what is no number, or too long, goes. */
    void normalizeNumbers() {
        NUMBERS.forEach(name -> change(name, Attributes::number));
    }

    List<String> toList() {
        List<String> list = new ArrayList<>();
        values.forEach(
                (name, value) -> {
                    list.add(name);
                    list.add(value);
                });
        return list;
    }

    private static Optional<String> number(String written) {
        Matcher number = NUMBER.matcher(written);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        boolean exponent = !WhiteSpace.isBlank(written.substring(number.end()));
        String canonical = (number.group(1).equals("-") ? "-" : "") + number.group(2);
        // "1e9" starts with 1 like any other list
        return exponent && canonical.equals("1") ? Optional.empty() : Optional.of(canonical);
    }
}
