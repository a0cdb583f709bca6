package org.treatmentfaq.handout;

/** A block and what it is for. */
record PlacedBlock(Block block, LineRole role) {

    boolean is(LineRole expected) {
        return role == expected;
    }
}
