/**
 * The law as rows with a source: jurisdictions, eligibility, fee, power and overlap rules. Resolves them for one practice
 * and date into plain values. Rows that apply and disagree are not known.
 */
@ApplicationModule(allowedDependencies = "structure")
@NullMarked
package org.pierce.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
