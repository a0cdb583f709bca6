/** Writes JSON. */
@NullMarked
package org.treatmentfaq.json;

import org.jspecify.annotations.NullMarked;
