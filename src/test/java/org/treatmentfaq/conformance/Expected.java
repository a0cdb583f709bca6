package org.treatmentfaq.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares texts with what was recorded in one exchange. Placeholders stand for what differs with
 * each installation; an identifier of one name is the same identifier wherever it occurs.
 */
final class Expected {

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "\\{(uuid:[^{}]*|contextPath|origin|host|timestamp|httpDate|etag|csrf|JSESSIONID|session|hash)}");
    private static final String TOKEN = "[\\w.-]+";
    private static final Map<String, String> FORMS =
            Map.of(
                    "timestamp",
                            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(?:Z|[+-]\\d\\d:\\d\\d)",
                    "httpDate",
                            "[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT",
                    "etag", "(?:W/)?\"[^\"]+\"",
                    "csrf", TOKEN,
                    "JSESSIONID", TOKEN,
                    "session", TOKEN,
                    "hash", "[0-9a-f]+");
    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Map<String, String> known;
    private final Map<String, String> identifiers = new HashMap<>();

    /** For an exchange with the instance at {@code base}. */
    Expected(URI base) {
        String host = base.getHost() + ":" + base.getPort();
        known =
                Map.of(
                        "contextPath",
                        base.getPath(),
                        "origin",
                        base.getScheme() + "://" + host,
                        "host",
                        host);
    }

    /** Whether a text is what was recorded. */
    boolean matches(String recorded, String answered) {
        List<String> names = new ArrayList<>();
        Matcher matcher = pattern(recorded, names).matcher(answered);
        if (!matcher.matches()) {
            return false;
        }
        for (int index = 0; index < names.size(); index++) {
            identifiers.putIfAbsent(names.get(index), matcher.group(index + 1));
        }
        return true;
    }

    private Pattern pattern(String recorded, List<String> names) {
        StringBuilder pattern = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(recorded);
        int end = 0;
        while (placeholder.find()) {
            pattern.append(Pattern.quote(recorded.substring(end, placeholder.start())));
            pattern.append(form(placeholder.group(1), names));
            end = placeholder.end();
        }
        return Pattern.compile(pattern + Pattern.quote(recorded.substring(end)), Pattern.DOTALL);
    }

    private String form(String name, List<String> names) {
        if (known.containsKey(name)) {
            return Pattern.quote(known.get(name));
        }
        if (!name.startsWith("uuid:")) {
            return Objects.requireNonNull(FORMS.get(name), name);
        }
        if (identifiers.containsKey(name)) {
            return Pattern.quote(identifiers.get(name));
        }
        int group = names.indexOf(name) + 1;
        if (group > 0) {
            return "\\" + group;
        }
        names.add(name);
        return "(" + UUID + ")";
    }

    /**
     * The first difference of two JSON values, with its place; the order of keys has no meaning.
     */
    Optional<String> difference(JsonNode recorded, JsonNode answered, String place) {
        if (recorded.isObject() && answered.isObject()) {
            return ofObjects(recorded, answered, place);
        }
        if (recorded.isArray() && answered.isArray() && recorded.size() == answered.size()) {
            for (int index = 0; index < recorded.size(); index++) {
                Optional<String> difference =
                        difference(recorded.get(index), answered.get(index), place + "/" + index);
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        boolean areTexts = recorded.isTextual() && answered.isTextual();
        boolean same =
                areTexts
                        ? matches(recorded.asText(), answered.asText())
                        : recorded.equals(answered);
        return same
                ? Optional.empty()
                : Optional.of("at " + place + " recorded " + recorded + ", answered " + answered);
    }

    private Optional<String> ofObjects(JsonNode recorded, JsonNode answered, String place) {
        List<String> keys = keys(recorded);
        List<String> others = keys(answered);
        if (!sorted(keys).equals(sorted(others)) || !fixed(keys).equals(fixed(others))) {
            return Optional.of("at " + place + " recorded keys " + keys + ", answered " + others);
        }
        for (String key : keys) {
            Optional<String> difference =
                    difference(recorded.get(key), answered.get(key), place + "/" + key);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            keys.add(names.next());
        }
        return keys;
    }

    private static List<String> sorted(List<String> keys) {
        return keys.stream().sorted().toList();
    }

    /** Reserved keys have a fixed order. */
    private static String fixed(List<String> keys) {
        return keys.stream().filter(key -> key.startsWith("@")).collect(Collectors.joining(" "));
    }
}
