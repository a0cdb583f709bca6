/** The module's service: FAQs as JSON, JSON-LD and HTML for other front ends. */
@NullMarked
package org.treatmentfaq.delivery;

import org.jspecify.annotations.NullMarked;
