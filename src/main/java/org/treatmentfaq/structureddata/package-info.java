/** What machines are told about a page, in the words of schema.org. No JCR, no Magnolia. */
@NullMarked
package org.treatmentfaq.structureddata;

import org.jspecify.annotations.NullMarked;
