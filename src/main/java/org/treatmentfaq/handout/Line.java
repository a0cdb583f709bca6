package org.treatmentfaq.handout;

/**
 * A line before its role is known.
 *
 * @param number its place in the file, counted from 1
 * @param text without the white space around it
 */
record Line(int number, String text) {

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean asks() {
        return text.endsWith("?");
    }
}
