/** Commands behind the actions of the app. */
@NullMarked
package org.treatmentfaq.review;

import org.jspecify.annotations.NullMarked;
