package org.treatmentfaq.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatmentfaq.content.Layout;

/**
 * The parameters of a request. One that its address does not know, that occurs twice or that makes
 * no sense is refused with what was expected: a slip that went unnoticed would show readers the
 * wrong thing.
 */
final class Parameters {

    static final int DEFAULT_SIZE = 20;
    static final int MOST_SIZE = 100;
    static final int MOST_PAGE = 10_000;
    static final int LONGEST_QUERY = 200;

    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 5;
    private static final Pattern ASPECT = Pattern.compile("[A-Za-z]{1,60}");

    private final Map<String, String[]> given;

    /**
     * @param known the names that the address knows
     */
    Parameters(HttpServletRequest request, List<String> known) {
        given = request.getParameterMap();
        given.forEach((name, values) -> require(name, values, known));
    }

    private static void require(String name, String[] values, List<String> known) {
        if (!known.contains(name)) {
            throw Problem.badRequest(
                    known.isEmpty()
                            ? "This address has no parameters."
                            : "This address has the parameters " + listed(known) + " only.");
        }
        if (values.length != 1) {
            throw Problem.badRequest("The parameter " + name + " is expected once.");
        }
    }

    /** The language, one of the site's; {@code otherwise} if none was asked for. */
    Locale language(Collection<Locale> languages, Locale otherwise) {
        Optional<String> wanted = value("lang");
        return wanted.isEmpty()
                ? otherwise
                : languages.stream()
                        .filter(locale -> locale.toLanguageTag().equals(wanted.get()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        expected(
                                                "lang",
                                                "one of "
                                                        + listed(
                                                                languages.stream()
                                                                        .map(Locale::toLanguageTag)
                                                                        .toList())));
    }

    /** The page of a list, from 1. */
    int page() {
        return number("page", 1, MOST_PAGE, 1);
    }

    int size() {
        return number("size", 1, MOST_SIZE, DEFAULT_SIZE);
    }

    /** What is searched for; empty if nothing is. */
    String query() {
        String query = value("q").orElse("");
        if (query.length() > LONGEST_QUERY) {
            throw expected("q", "at most " + LONGEST_QUERY + " characters");
        }
        return query;
    }

    boolean isSearch() {
        return value("q").isPresent();
    }

    String aspect() {
        String aspect = value("aspect").orElse("");
        if (value("aspect").isPresent() && !ASPECT.matcher(aspect).matches()) {
            throw expected("aspect", "a name of schema.org's HealthAspectEnumeration");
        }
        return aspect;
    }

    Optional<Instant> updatedSince() {
        // a plus sign means a space in addresses, and zones have one
        return value("updatedSince").map(text -> instant(text.replace(' ', '+')));
    }

    Optional<Boolean> overdue() {
        return value("overdue")
                .map(
                        text ->
                                switch (text) {
                                    case "true" -> true;
                                    case "false" -> false;
                                    default -> throw expected("overdue", "true or false");
                                });
    }

    /** 0 if none was asked for. */
    int headingLevel() {
        return number("headingLevel", FIRST_LEVEL, LAST_LEVEL, 0);
    }

    Layout layout() {
        Optional<String> wanted = value("layout");
        Layout layout = Layout.named(wanted.orElse(""));
        if (wanted.isPresent() && !layout.key().equals(wanted.get())) {
            throw expected("layout", "auto, accordion or open");
        }
        return layout;
    }

    /** The query of the same request for another page, without the language. */
    String withPage(int page) {
        List<String> query = new ArrayList<>(List.of("page=" + page));
        given.forEach(
                (name, values) -> {
                    if (!List.of("page", "lang").contains(name)) {
                        query.add(
                                name + "=" + URLEncoder.encode(values[0], StandardCharsets.UTF_8));
                    }
                });
        return String.join("&", query);
    }

    private int number(String name, int least, int most, int otherwise) {
        return value(name)
                .map(
                        text -> {
                            boolean digits = text.matches("[0-9]{1,6}");
                            int number = digits ? Integer.parseInt(text) : -1;
                            if (number < least || number > most) {
                                throw expected(name, "a number from " + least + " to " + most);
                            }
                            return number;
                        })
                .orElse(otherwise);
    }

    private static Instant instant(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw expected(
                    "updatedSince",
                    "a date such as 2026-05-06 or a time such as 2026-05-06T07:08:09Z");
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name)).map(values -> values[0]);
    }

    private static Problem expected(String name, String what) {
        return Problem.badRequest("The parameter " + name + " is expected to be " + what + ".");
    }

    private static String listed(Collection<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
