/** schema.org data of a page. No JCR, no Magnolia. */
@NullMarked
package org.treatmentfaq.structureddata;

import org.jspecify.annotations.NullMarked;
