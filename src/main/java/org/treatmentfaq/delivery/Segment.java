package org.treatmentfaq.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of FAQs and questions as parts of addresses. Some characters never arrive, however an
 * address encodes them: servers refuse backslashes and take slashes and dots for something else.
 * Names that have them are escaped with percent signs of their own before they are encoded. Names
 * may also arrive in another normal form of Unicode than the stored one. Stateless.
 */
final class Segment {

    private static final String HEX = "0123456789ABCDEF";
    private static final int DELETE = 0x7F;

    private Segment() {}

    /** A name as it stands in an address. */
    static String encoded(String name) {
        String escaped = needsEscape(name) ? escaped(name) : name;
        return URLEncoder.encode(escaped, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What may be meant by a part of an address that the server has decoded, likeliest first. */
    static List<String> readings(String decoded) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(unescaped(decoded));
        readings.add(decoded);
        readings.add(Normalizer.normalize(decoded, Normalizer.Form.NFC));
        readings.add(Normalizer.normalize(decoded, Normalizer.Form.NFD));
        return List.copyOf(readings);
    }

    private static boolean needsEscape(String name) {
        return name.equals(".")
                || name.equals("..")
                || !unescaped(name).equals(name)
                || name.chars().anyMatch(Segment::isRefused);
    }

    private static boolean isRefused(int character) {
        return character == '\\' || character == '/' || character < ' ' || character == DELETE;
    }

    private static String escaped(String name) {
        boolean dots = name.equals(".") || name.equals("..");
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character == '%' || dots || isRefused(character)) {
                escaped.append('%')
                        .append(HEX.charAt(character >> 4))
                        .append(HEX.charAt(character & 0xF));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static String unescaped(String text) {
        StringBuilder unescaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                unescaped.append((char) (digit(text, i + 1) << 4 | digit(text, i + 2)));
                i += 2;
            } else {
                unescaped.append(text.charAt(i));
            }
        }
        return unescaped.toString();
    }

    private static boolean isEscape(String text, int index) {
        return text.charAt(index) == '%'
                && index + 2 < text.length()
                && digit(text, index + 1) >= 0
                && digit(text, index + 2) >= 0;
    }

    private static int digit(String text, int index) {
        return HEX.indexOf(text.charAt(index));
    }
}
