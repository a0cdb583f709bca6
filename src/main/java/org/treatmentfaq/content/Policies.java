package org.treatmentfaq.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Choices of the clinic that are configured by a word: the name of a constant in lower case. */
final class Policies {

    private Policies() {}

    /**
     * The policy of that name.
     *
     * @param subject what it is about, for the message
     * @throws IllegalArgumentException if there is none
     */
    static <P extends Enum<P>> P of(Class<P> type, String key, String subject) {
        return Arrays.stream(type.getEnumConstants())
                .filter(policy -> key(policy).equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'%s' is no policy for %s; there are %s"
                                                .formatted(key, subject, keys(type))));
    }

    static String key(Enum<?> policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }

    private static String keys(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Policies::key)
                .collect(Collectors.joining(", "));
    }
}
