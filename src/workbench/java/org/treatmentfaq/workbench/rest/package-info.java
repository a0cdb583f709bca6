/** Magnolia's delivery endpoint, {@code jcrDeliveryEndpoint_v2}: content as JSON. */
@NullMarked
package org.treatmentfaq.workbench.rest;

import org.jspecify.annotations.NullMarked;
