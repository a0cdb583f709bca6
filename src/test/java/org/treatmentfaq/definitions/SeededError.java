package org.treatmentfaq.definitions;

/**
 * An error to plant, and the problem that must be found.
 *
 * @param file below the root of the copy
 * @param found what is replaced at its first occurrence; empty: the file is new
 * @param elsewhere a text in the line where the problem is reported, if that is another one
 * @param elsewhereFile the file of that line; empty: the same
 */
record SeededError(
        Kind kind,
        String file,
        String found,
        String written,
        String text,
        String elsewhere,
        String elsewhereFile) {

    @Override
    public String toString() {
        return kind + " in " + file + ": " + written.lines().findFirst().orElse("(nothing)");
    }
}
