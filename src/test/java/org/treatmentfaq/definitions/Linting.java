package org.treatmentfaq.definitions;

/** What all checks share; what Magnolia itself has is {@link Schema#MAGNOLIA}. */
record Linting(Shipped shipped, KnownNames names, Messages messages, Problems problems) {}
