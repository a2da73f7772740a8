/**
 * The facts of a deal as records: parties, licenses, interests, agreements, powers, payments and their evidence.
 * Pure Java, and the vocabulary of every other package. A fact says what a document says or what was observed,
 * never what follows from it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pierce.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
