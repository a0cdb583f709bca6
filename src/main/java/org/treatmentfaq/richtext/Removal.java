package org.treatmentfaq.richtext;

import org.treatmentfaq.text.WhiteSpace;

/**
 * What readers of an answer do not get as its author wrote it; editors are told. Immutable.
 *
 * @param kind what happened
 * @param what the element and its address, or the words: one line of at most 80 characters
 */
public record Removal(Kind kind, String what) {

    private static final int MAX_LENGTH = 80;

    /** What happened to a part of an answer. */
    public enum Kind {
        /** A picture of another site, or without an address: its alternative text is shown. */
        PICTURE,
        /** A film, a sound or another page inside the answer: a link to it is shown. */
        MEDIA,
        /** A link with an address that is not allowed: its words are shown. */
        LINK,
        /** A script, a style sheet, a form field, a drawing: it is left out. */
        ELEMENT,
        /** Words that are struck out: plain text, structured data and search leave them out. */
        STRUCK,
        /** A link to an anchor that the FAQ does not have: it may lead nowhere. */
        ANCHOR
    }

    public Removal {
        what = WhiteSpace.collapse(what.replaceAll("\\p{Cntrl}", " "));
        if (what.length() > MAX_LENGTH) {
            int end = Character.isHighSurrogate(what.charAt(MAX_LENGTH - 2)) ? 2 : 1;
            what = what.substring(0, MAX_LENGTH - end) + "…";
        }
    }

    /** Whether something is not shown as it was written; the rest is only told to editors. */
    public boolean isLeftOut() {
        return kind != Kind.STRUCK && kind != Kind.ANCHOR;
    }
}
