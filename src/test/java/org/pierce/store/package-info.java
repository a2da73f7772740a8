@NullMarked
package org.pierce.store;

import org.jspecify.annotations.NullMarked;
