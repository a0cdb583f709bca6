/** Tests of the whole: architecture, size, the jar, the pages in a browser. */
@NullMarked
package org.treatmentfaq;

import org.jspecify.annotations.NullMarked;
