package org.treatmentfaq.definitions;

/** A line of a file. */
record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
