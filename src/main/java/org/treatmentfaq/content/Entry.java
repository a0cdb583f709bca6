package org.treatmentfaq.content;

/** One entry of a placement that shows selected questions. */
public sealed interface Entry {

    /**
     * A question of the placed FAQ.
     *
     * @param anchor its anchor, or one that it had
     */
    record Shared(String anchor) implements Entry {}

    /**
     * A question that only this placement has.
     *
     * @param question the full question
     * @param answer rich text as stored
     */
    record Own(LocalizedText question, LocalizedText answer) implements Entry {}
}
