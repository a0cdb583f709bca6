package org.treatmentfaq.richtext;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.text.WhiteSpace;

/**
 * The ids of elements in an answer, and the links to them. In sanitized markup an id has letters,
 * digits, {@code . _ : -} only, so none of its characters is ever escaped.
 */
final class FragmentIds {

    private static final int MAX_LENGTH = 100;

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._:-]");

    /** Quotes in text and in other attributes leave the sanitizer escaped. */
    private static final Pattern REFERENCE =
            Pattern.compile(" (id|headers|href)=\"(#?+)([^\"]*+)\"");

    private FragmentIds() {}

    /** An id as it is kept; null if there is none. */
    static @Nullable String id(String written) {
        String visible = WhiteSpace.strip(WhiteSpace.removeInvisible(written));
        return visible.isEmpty() || visible.length() > MAX_LENGTH
                ? null
                : OTHER.matcher(visible).replaceAll("-");
    }

    /** Several ids with spaces between them. */
    static String idList(String written) {
        return Arrays.stream(written.split("\\s++", MAX_LENGTH))
                .filter(each -> !each.isEmpty())
                .map(each -> OTHER.matcher(each).replaceAll("-"))
                .collect(Collectors.joining(" "));
    }

    /** The ids in sanitized markup, in reading order. */
    static Set<String> idsIn(String html) {
        return found(html, "id");
    }

    /** The ids that links in sanitized markup lead to; not those to the top of the page. */
    static Set<String> targetsIn(String html) {
        Set<String> targets = found(html, "href");
        targets.remove("");
        targets.remove("top");
        return targets;
    }

    /** The markup with other ids, and with links to other ids. */
    static String rename(String html, Map<String, String> ids, Map<String, String> targets) {
        return REFERENCE
                .matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(renamed(found, ids, targets)));
    }

    private static String renamed(
            MatchResult found, Map<String, String> ids, Map<String, String> targets) {
        String value = found.group(3);
        return switch (found.group(1)) {
            case "id" -> " id=\"" + ids.getOrDefault(value, value) + '"';
            case "headers" ->
                    Arrays.stream(value.split(" "))
                            .map(each -> ids.getOrDefault(each, each))
                            .collect(Collectors.joining(" ", " headers=\"", "\""));
            default -> {
                String target = targets.get(target(value));
                boolean known = !found.group(2).isEmpty() && target != null;
                yield known ? " href=\"#" + target + '"' : found.group();
            }
        };
    }

    private static Set<String> found(String html, String attribute) {
        Set<String> found = new LinkedHashSet<>();
        Matcher reference = REFERENCE.matcher(html);
        while (reference.find()) {
            boolean link = !reference.group(2).isEmpty();
            if (reference.group(1).equals(attribute) && link == attribute.equals("href")) {
                found.add(link ? target(reference.group(3)) : reference.group(3));
            }
        }
        return found;
    }

    /** What a fragment of an address names; what cannot be decoded stays as it is. */
    private static String target(String fragment) {
        try {
            String decoded =
                    URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
            return OTHER.matcher(decoded).replaceAll("-");
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
