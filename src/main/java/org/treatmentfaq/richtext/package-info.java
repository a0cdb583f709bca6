/**
 * Rich text of authors: the allow-list that it passes, its links into the CMS, the levels of its
 * headings, its words. No JCR, no Magnolia.
 */
@NullMarked
package org.treatmentfaq.richtext;

import org.jspecify.annotations.NullMarked;
