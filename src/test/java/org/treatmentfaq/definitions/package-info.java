/** Checks every definition that ships against what Magnolia has: see README.md in this folder. */
@NullMarked
package org.treatmentfaq.definitions;

import org.jspecify.annotations.NullMarked;
