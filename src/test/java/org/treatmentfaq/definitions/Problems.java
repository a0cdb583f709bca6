package org.treatmentfaq.definitions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Collects what is wrong. Files are named as they lie in the repository. */
final class Problems {

    private static final int FAR = 2;
    private static final Comparator<Problem> ORDER =
            Comparator.comparing((Problem problem) -> problem.place().file())
                    .thenComparing(problem -> problem.place().line())
                    .thenComparing(Problem::text);

    private final List<Problem> found = new ArrayList<>();

    void add(Kind kind, Place place, String text) {
        found.add(new Problem(kind, place, text));
    }

    /** A name has to be one of those known. */
    void known(Kind kind, String what, Value name, Collection<String> known) {
        known(kind, what, name, known, "");
    }

    void known(Kind kind, String what, Value name, Collection<String> known, String where) {
        if (name.asText().filter(text -> !known.contains(text)).isPresent()) {
            unknown(kind, what, name, known, where);
        }
    }

    /** A name that nobody knows, and the one that may have been meant. */
    void unknown(Kind kind, String what, Value name, Collection<String> known, String where) {
        String text = name.asText().orElse("");
        String nearest =
                nearest(text, known).map(other -> "; did you mean '" + other + "'?").orElse("");
        add(kind, name.place(), "there is no " + what + " '" + text + "'" + where + nearest);
    }

    private static Optional<String> nearest(String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(
                        Comparator.comparing((String other) -> distance.apply(name, other))
                                .thenComparing(Comparator.naturalOrder()))
                .filter(other -> distance.apply(name, other) <= Math.max(FAR, name.length() / 3));
    }

    /** The line of a resource of the jar, named by the file that it is made of. */
    Place place(String resource, int line) {
        String path = resource.startsWith("/") ? resource.substring(1) : resource;
        return new Place(
                path.startsWith("treatment-faq/templates/")
                        ? path.substring("treatment-faq/".length())
                        : "magnolia-module/" + path,
                line);
    }

    /** Without repetitions, by file and line. */
    List<Problem> sorted() {
        return found.stream().distinct().sorted(ORDER).toList();
    }
}
