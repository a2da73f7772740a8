/**
 * Structures of any size drawn at random, in the import format, and how long the kernels of control and ownership take on them:
 * for load tests and benchmarks, never for findings.
 */
@ApplicationModule(allowedDependencies = "control :: kernel")
@NullMarked
package org.pierce.scale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
