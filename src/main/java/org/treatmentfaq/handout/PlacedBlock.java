package org.treatmentfaq.handout;

import java.util.stream.Stream;

/** A block and what it is for. */
record PlacedBlock(Block block, LineRole role) {

    boolean is(LineRole expected) {
        return role == expected;
    }

    Stream<HandoutLine> lines() {
        return block.lines().stream()
                .map(line -> new HandoutLine(line.number(), line.text(), role, ""));
    }
}
