@NullMarked
package org.pierce.control.kernel;

import org.jspecify.annotations.NullMarked;
