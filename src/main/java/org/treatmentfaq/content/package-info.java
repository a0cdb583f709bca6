/** What a treatment FAQ is, as immutable records: no repository, no Magnolia. */
@NullMarked
package org.treatmentfaq.content;

import org.jspecify.annotations.NullMarked;
