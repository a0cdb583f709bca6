package org.treatmentfaq.content;

/**
 * What visitors see of the review of texts that were changed since. Whatever is chosen, structured
 * data says nothing of a review then.
 */
public enum ChangedPolicy {
    /** The reviewer and the date, as before. */
    DATE,
    /** Beside them, a notice that the text was changed after that review. */
    NOTICE,
    /** Neither the reviewer nor a date. */
    HIDE;

    /**
     * The policy of that name in lower case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ChangedPolicy of(String key) {
        return Policies.of(ChangedPolicy.class, key, "texts changed since their review");
    }

    public String key() {
        return Policies.key(this);
    }
}
