package org.treatmentfaq.content;

/** What visitors see of a FAQ whose next review was due before today. */
public enum OverduePolicy {
    /** The FAQ and its dates, as before. */
    DATE,
    /** The FAQ, and a notice that its review is overdue. */
    NOTICE,
    /** Nothing; editors are told why. */
    HIDE;

    /**
     * The policy of that name in lower case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static OverduePolicy of(String key) {
        return Policies.of(OverduePolicy.class, key, "overdue reviews");
    }

    public String key() {
        return Policies.key(this);
    }
}
