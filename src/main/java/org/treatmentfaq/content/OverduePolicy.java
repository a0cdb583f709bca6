package org.treatmentfaq.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What visitors see of a FAQ whose next review was due before today. */
public enum OverduePolicy {
    /** The FAQ and its dates, as before. */
    DATE,
    /** The FAQ, and a notice that its review is overdue. */
    NOTICE,
    /** Nothing; editors are told why. */
    HIDE;

    /**
     * The policy of that name in lower case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static OverduePolicy of(String key) {
        return Arrays.stream(values())
                .filter(policy -> policy.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'%s' is no policy for overdue reviews; there are %s"
                                                .formatted(key, keys())));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String keys() {
        return Arrays.stream(values()).map(OverduePolicy::key).collect(Collectors.joining(", "));
    }
}
