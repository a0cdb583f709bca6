/** The module's service: FAQs as JSON, JSON-LD and markup for front ends of every kind. */
@NullMarked
package org.treatmentfaq.delivery;

import org.jspecify.annotations.NullMarked;
