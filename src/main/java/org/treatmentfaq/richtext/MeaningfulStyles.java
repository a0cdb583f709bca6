package org.treatmentfaq.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code style} attribute says beyond looks: editors strike out, raise and number by styles
 * as well as by elements, and the allow-list drops styles.
 *
 * @param elements the elements that say the same
 * @param block whether the element stands in lines of its own
 * @param listType HTML's {@code type} of a list that is numbered this way
 */
record MeaningfulStyles(List<String> elements, boolean block, Optional<String> listType) {

    static final MeaningfulStyles NONE = new MeaningfulStyles(List.of(), false, Optional.empty());

    private static final Map<String, String> LIST_TYPES =
            Map.of(
                    "decimal", "1",
                    "lower-alpha", "a",
                    "lower-latin", "a",
                    "upper-alpha", "A",
                    "upper-latin", "A",
                    "lower-roman", "i",
                    "upper-roman", "I");

    private static final Pattern LIST =
            Pattern.compile(
                    "(?:^|[;\\s])list-style(?:-type)?+\\s*+:[^;]*?"
                            + "\\b(decimal|(?:lower|upper)-(?:alpha|latin|roman))(?![a-z-])");

    private static final Pattern RAISED = declaration("vertical-align", "super");
    private static final Pattern LOWERED = declaration("vertical-align", "sub");
    private static final Pattern STRUCK = declaration("text-decoration(?:-line)?+", "line-through");
    private static final Pattern BLOCK =
            declaration("display", "(?:block|list-item|table|flex|grid)");

    /** Longer ones are no author's. */
    private static final int MAX_LENGTH = 2_000;

    static MeaningfulStyles of(String style) {
        if (style.length() > MAX_LENGTH) {
            return NONE;
        }
        String lower = style.toLowerCase(Locale.ROOT);
        List<String> elements = new ArrayList<>();
        if (STRUCK.matcher(lower).find()) {
            elements.add("s");
        }
        if (RAISED.matcher(lower).find()) {
            elements.add("sup");
        } else if (LOWERED.matcher(lower).find()) {
            elements.add("sub");
        }
        Matcher list = LIST.matcher(lower);
        return new MeaningfulStyles(
                List.copyOf(elements),
                BLOCK.matcher(lower).find(),
                list.find()
                        ? Optional.ofNullable(LIST_TYPES.get(list.group(1)))
                        : Optional.empty());
    }

    private static Pattern declaration(String property, String value) {
        return Pattern.compile(
                "(?:^|[;\\s])" + property + "\\s*+:[^;]*?(?<![a-z-])" + value + "(?![a-z-])");
    }
}
