@NullMarked
package org.pierce.structure;

import org.jspecify.annotations.NullMarked;
