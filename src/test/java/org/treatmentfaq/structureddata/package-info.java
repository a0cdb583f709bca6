/** Structured data against the vocabulary of schema.org. */
@NullMarked
package org.treatmentfaq.structureddata;

import org.jspecify.annotations.NullMarked;
