/** The command line of the workbench: serve the instances, or import handouts into them. */
@NullMarked
package org.treatmentfaq.workbench.commands;

import org.jspecify.annotations.NullMarked;
