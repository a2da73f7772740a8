@NullMarked
package org.pierce.scale;

import org.jspecify.annotations.NullMarked;
