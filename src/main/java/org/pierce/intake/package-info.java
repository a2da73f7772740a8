/**
 * Readers and writers of the import format, folders of CSV files and workbooks alike. Data problems are values, collected
 * and reported together; nothing is half-imported. What is exported can be imported again without loss.
 */
@ApplicationModule(allowedDependencies = "structure")
@NullMarked
package org.pierce.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
