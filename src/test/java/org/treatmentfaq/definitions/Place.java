package org.treatmentfaq.definitions;

/** A line of a file. */
record Place(String file, int line) {

    /** A name that is written here. */
    Value name(String text) {
        return new Value.Scalar(this, text);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
