/**
 * What a request is: its visitor, its languages, its links, and the state of the page that is made.
 * The one package that asks Magnolia's static context.
 */
@NullMarked
package org.treatmentfaq.request;

import org.jspecify.annotations.NullMarked;
