@NullMarked
package org.pierce.analysis;

import org.jspecify.annotations.NullMarked;
