/** Whether the tail of a rule could return a row of a practice, worked out from the facts in memory without the store. */
@NullMarked
package org.pierce.screening.reach;

import org.jspecify.annotations.NullMarked;
