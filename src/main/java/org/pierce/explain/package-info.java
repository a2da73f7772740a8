/**
 * Tells a control path in plain English, hop by hop, with document and page, what speaks against it and what is not known.
 */
@ApplicationModule(allowedDependencies = {"structure", "control", "law", "screening"})
@NullMarked
package org.pierce.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
