/**
 * The current request: its visitor, languages, links, and the state of the page. No other package
 * uses Magnolia's static context.
 */
@NullMarked
package org.treatmentfaq.request;

import org.jspecify.annotations.NullMarked;
