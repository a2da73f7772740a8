/**
 * Looks ahead: which findings appear or end on which later day if nothing but time passes, and whether the law or the facts make it so.
 */
@ApplicationModule(allowedDependencies = {"structure", "law", "screening", "explain"})
@NullMarked
package org.pierce.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
