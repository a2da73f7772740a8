/**
 * Writing rules of one's own: a draft to begin from, and trying rules on the cases that lie beside them.
 */
@ApplicationModule(
        allowedDependencies = {"structure", "intake", "store", "matter", "control", "law", "screening", "analysis"})
@NullMarked
package org.pierce.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
