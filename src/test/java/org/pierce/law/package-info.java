@NullMarked
package org.pierce.law;

import org.jspecify.annotations.NullMarked;
