package org.treatmentfaq.expressions;

/**
 * A text that counts how often one of its characters is looked at, and ends what takes too long.
 */
final class CountedText implements CharSequence {

    private final String text;
    private final long limit;
    private long steps;

    CountedText(String text, long limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Says that too many characters were looked at. */
    static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManySteps(long limit) {
            super("more than " + limit + " steps", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        steps++;
        if (steps > limit) {
            throw new TooManySteps(limit);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
