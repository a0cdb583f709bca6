/** Whether the regular expressions of the module and the workbench stand any input. */
@NullMarked
package org.treatmentfaq.expressions;

import org.jspecify.annotations.NullMarked;
