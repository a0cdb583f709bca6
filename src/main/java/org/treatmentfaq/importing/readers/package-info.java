/**
 * Reads files of all kinds that an import understands: each reader makes blocks, the package {@code
 * parse} makes a FAQ of them. No repository, no Magnolia.
 */
@NullMarked
package org.treatmentfaq.importing.readers;

import org.jspecify.annotations.NullMarked;
