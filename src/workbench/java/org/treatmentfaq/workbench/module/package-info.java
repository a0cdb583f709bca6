/**
 * A module as it ships: its resources, descriptor, definitions and bootstrap files, and their
 * installation.
 */
@NullMarked
package org.treatmentfaq.workbench.module;

import org.jspecify.annotations.NullMarked;
