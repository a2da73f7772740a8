@NullMarked
package org.pierce.matter;

import org.jspecify.annotations.NullMarked;
