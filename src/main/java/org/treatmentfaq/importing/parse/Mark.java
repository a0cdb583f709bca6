package org.treatmentfaq.importing.parse;

/**
 * Markup of a part of a line's text.
 *
 * @param start index of the first character
 * @param end index behind the last one
 * @param target where a link leads; empty for every other kind
 */
public record Mark(int start, int end, Kind kind, String target) {

    /** What the part is, and the element that says so. */
    public enum Kind {
        BOLD("strong"),
        ITALIC("em"),
        SUPERSCRIPT("sup"),
        SUBSCRIPT("sub"),
        LINK("a");

        private final String element;

        Kind(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }

    /** The same in a text that begins {@code by} characters later. */
    Mark shifted(int by) {
        return new Mark(Math.max(0, start + by), end + by, kind, target);
    }
}
