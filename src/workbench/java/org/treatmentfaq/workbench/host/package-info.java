/** The instances that the workbench runs: a repository each, with the modules started in it. */
@NullMarked
package org.treatmentfaq.workbench.host;

import org.jspecify.annotations.NullMarked;
