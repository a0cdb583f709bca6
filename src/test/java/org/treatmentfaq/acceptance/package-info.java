/**
 * One story over HTTP, told to whatever answers: the workbench, any Magnolia whose addresses are
 * given, or a Magnolia webapp that is started for it.
 */
@NullMarked
package org.treatmentfaq.acceptance;

import org.jspecify.annotations.NullMarked;
