/** What the FreeMarker templates see as {@code model}. */
@NullMarked
package org.treatmentfaq.rendering;

import org.jspecify.annotations.NullMarked;
