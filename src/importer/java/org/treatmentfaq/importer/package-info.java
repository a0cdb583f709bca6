/** The command line that imports handouts into the author instance, and publishes them. */
@NullMarked
package org.treatmentfaq.importer;

import org.jspecify.annotations.NullMarked;
