/** Every definition that ships against what Magnolia's classes have, and the stand-ins too. */
@NullMarked
package org.treatmentfaq.definitions;

import org.jspecify.annotations.NullMarked;
