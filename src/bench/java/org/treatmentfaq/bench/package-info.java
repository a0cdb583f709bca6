/** What the module costs: single steps with JMH, requests against a running workbench. */
@NullMarked
package org.treatmentfaq.bench;

import org.jspecify.annotations.NullMarked;
