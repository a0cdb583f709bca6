/** What the module needs of Magnolia, and whether the stand-ins have it as Magnolia does. */
@NullMarked
package org.treatmentfaq.standins;

import org.jspecify.annotations.NullMarked;
