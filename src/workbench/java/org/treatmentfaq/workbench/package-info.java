/** The embedded host that runs the module without a Magnolia installation; it never ships. */
@NullMarked
package org.treatmentfaq.workbench;

import org.jspecify.annotations.NullMarked;
