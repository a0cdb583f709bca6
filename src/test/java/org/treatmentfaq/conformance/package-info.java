/** Replays what a real Magnolia answered against the workbench. */
@NullMarked
package org.treatmentfaq.conformance;

import org.jspecify.annotations.NullMarked;
