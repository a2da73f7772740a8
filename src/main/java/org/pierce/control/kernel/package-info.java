/**
 * Control and look-through ownership as plain arrays: knows numbers, no parties and no facts. Parties are numbered so that
 * whoever holds comes before what is held; what is repeated allocates nothing.
 */
@NamedInterface("kernel")
@NullMarked
package org.pierce.control.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
