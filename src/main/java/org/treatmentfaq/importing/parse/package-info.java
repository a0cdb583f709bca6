/**
 * Reads a clinic's plain-text handout: lines become blocks, each block gets one role, the roles
 * make a FAQ. No repository, no Magnolia.
 */
@NullMarked
package org.treatmentfaq.importing.parse;

import org.jspecify.annotations.NullMarked;
