package org.treatmentfaq.richtext;

import java.util.List;
import java.util.Locale;

/** Counts the items of one list as HTML does: start, direction, numbers of items, letters. */
final class NumberedList {

    static final NumberedList WITHOUT_NUMBERS = new NumberedList(0, 0, "");

    private static final int LETTERS = 26;

    /** Roman numerals end here; browsers go on with digits. */
    private static final int MAX_ROMAN = 3_999;

    private static final List<Integer> ROMAN_VALUES =
            List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

    private static final List<String> ROMAN_SIGNS =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

    private final String type;
    private final int step;
    private long number;

    private NumberedList(long first, int step, String type) {
        this.number = first;
        this.step = step;
        this.type = type;
    }

    /**
     * @param size how many items the list has, if it counts down
     */
    static NumberedList of(Attributes list, int size) {
        boolean down = list.get("reversed").isPresent();
        long first = list.get("start").map(Long::valueOf).orElse(down ? (long) size : 1L);
        return new NumberedList(first, down ? -1 : 1, list.get("type").orElse("1"));
    }

    /** The number of the next item and a full stop; empty in a list without numbers. */
    String next(Attributes item) {
        if (step == 0) {
            return "";
        }
        number = item.get("value").map(Long::valueOf).orElse(number);
        String label = label(number, item.get("type").orElse(type));
        number += step;
        return label + ".";
    }

    private static String label(long number, String type) {
        return switch (type) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letters(long number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        StringBuilder letters = new StringBuilder();
        for (long rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(long number) {
        if (number < 1 || number > MAX_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder numeral = new StringBuilder();
        int rest = (int) number;
        for (int i = 0; i < ROMAN_VALUES.size(); i++) {
            int times = rest / ROMAN_VALUES.get(i);
            numeral.append(ROMAN_SIGNS.get(i).repeat(times));
            rest -= times * ROMAN_VALUES.get(i);
        }
        return numeral.toString();
    }
}
