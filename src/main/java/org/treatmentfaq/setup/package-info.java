/** What Magnolia runs when the module is installed, updated and started. */
@NullMarked
package org.treatmentfaq.setup;

import org.jspecify.annotations.NullMarked;
