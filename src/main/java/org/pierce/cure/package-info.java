/**
 * Looks for the smallest sets of changes after which a finding is no longer found. A cure is tried, not asserted.
 */
@ApplicationModule(allowedDependencies = {"structure", "control", "law", "screening", "analysis"})
@NullMarked
package org.pierce.cure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
