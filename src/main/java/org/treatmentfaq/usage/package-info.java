/** Who uses a FAQ. */
@NullMarked
package org.treatmentfaq.usage;

import org.jspecify.annotations.NullMarked;
