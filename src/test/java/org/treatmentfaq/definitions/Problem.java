package org.treatmentfaq.definitions;

/** Something wrong: where, what was found, what was expected. */
record Problem(Kind kind, Place place, String text) {

    @Override
    public String toString() {
        return place + ": " + text;
    }
}
