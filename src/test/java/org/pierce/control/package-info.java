@NullMarked
package org.pierce.control;

import org.jspecify.annotations.NullMarked;
