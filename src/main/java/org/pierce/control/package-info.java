/**
 * Works out who controls what from the facts alone: votes, offices, rights, agency and composed powers, certain and possible.
 * It is handed the set of lay parties and knows no law.
 */
@ApplicationModule(allowedDependencies = "structure")
@NullMarked
package org.pierce.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
