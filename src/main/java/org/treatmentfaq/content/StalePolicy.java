package org.treatmentfaq.content;

/** What visitors see of a translation whose source was changed since it was made. */
public enum StalePolicy {
    /** The translation. */
    SHOW,
    /** The text in the default language, as where there is no translation. */
    SOURCE;

    /**
     * The policy of that name in lower case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static StalePolicy of(String key) {
        return Policies.of(StalePolicy.class, key, "stale translations");
    }

    public String key() {
        return Policies.key(this);
    }
}
