/** Turns nodes into records and back. Nobody else reads a node. */
@NullMarked
package org.treatmentfaq.jcr;

import org.jspecify.annotations.NullMarked;
