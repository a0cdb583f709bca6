package org.treatmentfaq.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatmentfaq.content.Layout;

/**
 * The parameters of a request. Unknown, repeated and malformed ones are rejected with what was
 * expected: an unnoticed slip would show readers the wrong thing.
 */
final class Parameters {

    /** Also written by {@link DeliveryLinks}. */
    static final String LANG = "lang";

    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String QUERY = "q";
    private static final String ASPECT = "aspect";
    private static final String UPDATED_SINCE = "updatedSince";
    private static final String OVERDUE = "overdue";
    private static final String HEADING_LEVEL = "headingLevel";
    private static final String LAYOUT = "layout";

    /** The parameters of a FAQ or question as JSON, and of a FAQ's structured data. */
    static final List<String> OF_FAQ = List.of(LANG);

    /** The parameters of a FAQ as markup. */
    static final List<String> OF_FRAGMENT = List.of(LANG, HEADING_LEVEL, LAYOUT);

    /** The parameters of the list of FAQs. */
    static final List<String> OF_LIST =
            List.of(LANG, PAGE, SIZE, QUERY, ASPECT, UPDATED_SINCE, OVERDUE);

    private static final Pattern WORDS = Pattern.compile("(?s).{0,200}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,60}");
    private static final Pattern TIME = Pattern.compile(".{10,40}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");
    private static final List<String> LAYOUTS = List.of("auto", "accordion", "open");

    private static final int MAX_PAGES = 10_000;
    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_SIZE = 100;
    private static final int MIN_LEVEL = 2;
    private static final int MAX_LEVEL = 5;

    private final Map<String, String[]> given;

    /**
     * @param known the names that the address knows
     */
    Parameters(HttpServletRequest request, List<String> known) {
        given = request.getParameterMap();
        given.forEach(
                (name, values) -> {
                    if (!known.contains(name) || values.length != 1) {
                        String names = known.isEmpty() ? "none" : String.join(", ", known);
                        throw ProblemException.badRequest(
                                "Unknown or repeated parameter. Allowed: " + names);
                    }
                });
    }

    /** The language, one of the site's; {@code otherwise} if none was asked for. */
    Locale language(Collection<Locale> languages, Locale otherwise) {
        List<String> tags = languages.stream().map(Locale::toLanguageTag).toList();
        return value(LANG, tags::contains, String.join("|", tags))
                .map(Locale::forLanguageTag)
                .orElse(otherwise);
    }

    /** The page of a list, from 1. */
    int page() {
        return number(PAGE, 1, MAX_PAGES, 1);
    }

    int size() {
        return number(SIZE, 1, MAX_SIZE, DEFAULT_SIZE);
    }

    /** What is searched for; absent if nothing is. */
    Optional<String> query() {
        return value(QUERY, isLike(WORDS), "at most 200 characters");
    }

    String aspect() {
        return value(ASPECT, isLike(NAME), "a name of schema.org's HealthAspectEnumeration")
                .orElse("");
    }

    Optional<Instant> updatedSince() {
        String expected = "a date such as 2026-05-06 or a time such as 2026-05-06T07:08:09Z";
        // a plus sign means a space in addresses, and zones have one
        Optional<String> text =
                value(UPDATED_SINCE, isLike(TIME), expected).map(time -> time.replace(' ', '+'));
        try {
            return text.map(Parameters::instant);
        } catch (DateTimeException e) {
            throw expected(UPDATED_SINCE, expected);
        }
    }

    Optional<Boolean> overdue() {
        return value(OVERDUE, List.of("true", "false")::contains, "true or false")
                .map(Boolean::valueOf);
    }

    /** 0 if none was asked for. */
    int headingLevel() {
        return number(HEADING_LEVEL, MIN_LEVEL, MAX_LEVEL, 0);
    }

    Layout layout() {
        return Layout.named(value(LAYOUT, LAYOUTS::contains, "auto, accordion or open").orElse(""));
    }

    /** The query of the same request for another page, without the language. */
    String withPage(int page) {
        return given.entrySet().stream()
                .filter(each -> !List.of(PAGE, LANG).contains(each.getKey()))
                .map(
                        each ->
                                "&"
                                        + each.getKey()
                                        + "="
                                        + URLEncoder.encode(each.getValue()[0], UTF_8))
                .collect(Collectors.joining("", PAGE + "=" + page, ""));
    }

    private int number(String name, int least, int most, int otherwise) {
        String expected = "a number from " + least + " to " + most;
        Optional<Integer> number = value(name, isLike(DIGITS), expected).map(Integer::valueOf);
        if (number.filter(asked -> asked < least || asked > most).isPresent()) {
            throw expected(name, expected);
        }
        return number.orElse(otherwise);
    }

    private static Instant instant(String text) {
        return text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Predicate<String> isLike(Pattern form) {
        return form.asMatchPredicate();
    }

    private Optional<String> value(String name, Predicate<String> allowed, String expected) {
        Optional<String> value = Optional.ofNullable(given.get(name)).map(values -> values[0]);
        if (value.filter(allowed.negate()).isPresent()) {
            throw expected(name, expected);
        }
        return value;
    }

    private static ProblemException expected(String name, String what) {
        return ProblemException.badRequest(
                "Unsupported value for \"" + name + "\". Supported: " + what);
    }
}
