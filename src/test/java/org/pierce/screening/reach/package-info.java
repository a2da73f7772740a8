@NullMarked
package org.pierce.screening.reach;

import org.jspecify.annotations.NullMarked;
