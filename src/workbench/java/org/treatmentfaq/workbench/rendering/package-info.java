/** Renders pages as Magnolia does: templates, areas, components, what scripts see. */
@NullMarked
package org.treatmentfaq.workbench.rendering;

import org.jspecify.annotations.NullMarked;
