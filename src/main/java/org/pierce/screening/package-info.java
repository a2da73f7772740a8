/**
 * The catalog of rules, the runner that puts them to the store, and what comes out: findings and the assessment of a practice.
 * Outcomes have three values and more: not found, not known and not examined are never the same.
 */
@ApplicationModule(allowedDependencies = {"structure", "store", "control", "law"})
@NullMarked
package org.pierce.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
