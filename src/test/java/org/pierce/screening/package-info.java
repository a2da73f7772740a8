@NullMarked
package org.pierce.screening;

import org.jspecify.annotations.NullMarked;
