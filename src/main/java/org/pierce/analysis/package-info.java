/**
 * One run from facts to assessment, and the what-if. The only place that puts the parts together.
 */
@ApplicationModule(
        allowedDependencies = {"structure", "intake", "store", "matter", "law", "control", "screening", "timeline"})
@NullMarked
package org.pierce.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
