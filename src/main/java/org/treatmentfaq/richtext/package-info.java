/**
 * Rich text of authors: allow-list, links into the CMS, levels of headings, plain text. No JCR, no
 * Magnolia.
 */
@NullMarked
package org.treatmentfaq.richtext;

import org.jspecify.annotations.NullMarked;
