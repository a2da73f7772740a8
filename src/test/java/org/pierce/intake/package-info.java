@NullMarked
package org.pierce.intake;

import org.jspecify.annotations.NullMarked;
