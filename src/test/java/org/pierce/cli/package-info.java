@NullMarked
package org.pierce.cli;

import org.jspecify.annotations.NullMarked;
