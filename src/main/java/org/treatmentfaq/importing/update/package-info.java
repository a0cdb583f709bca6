/**
 * What becomes of a stored FAQ when its handout is imported again, and what editors would lose. No
 * repository, no Magnolia.
 */
@NullMarked
package org.treatmentfaq.importing.update;

import org.jspecify.annotations.NullMarked;
