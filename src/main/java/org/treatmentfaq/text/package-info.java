/** What all packages mean by white space. */
@NullMarked
package org.treatmentfaq.text;

import org.jspecify.annotations.NullMarked;
