package org.treatmentfaq.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a component on a page says about the FAQ it shows.
 *
 * @param faq identifier of the FAQ; empty while the editor has not chosen one
 * @param selected whether only {@link #entries} are shown rather than every question
 * @param entries shared and own questions in reading order
 * @param headingText the heading above the questions; empty for none
 * @param headingLevel level of that heading, 2 to 6; 0 if the editor left it open
 * @param layout how the questions are shown
 * @param localNote rich text that only this placement has
 * @param shown the parts of the FAQ that are shown beside the questions
 */
public record Placement(
        String faq,
        boolean selected,
        List<Entry> entries,
        LocalizedText headingText,
        int headingLevel,
        Layout layout,
        LocalizedText localNote,
        Set<Part> shown) {

    /** A part of a FAQ that a placement can leave out. */
    public enum Part {
        /** Who wrote it. */
        BYLINE,
        /** Who reviewed it, when, and when the next review is due. */
        REVIEW,
        SOURCES,
        DISCLAIMER,
        RELATED,
        RIGHTS;

        private final String key =
                "show" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);

        /** The name under which is stored whether it is shown. */
        public String key() {
            return key;
        }
    }

    public Placement {
        entries = List.copyOf(entries);
        shown = Set.copyOf(shown);
    }

    /** All of a FAQ, with everything beside its questions. */
    public static Placement whole(String faq, Layout layout) {
        return new Placement(
                faq,
                false,
                List.of(),
                LocalizedText.EMPTY,
                0,
                layout,
                LocalizedText.EMPTY,
                EnumSet.allOf(Part.class));
    }

    public boolean shows(Part part) {
        return shown.contains(part);
    }
}
