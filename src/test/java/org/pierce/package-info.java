@NullMarked
package org.pierce;

import org.jspecify.annotations.NullMarked;
