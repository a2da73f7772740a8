/**
 * Records with a life of their own: matters, reviews of findings, users and the audit trail, held by Spring Data Neo4j.
 * No user crosses matters, and no query crosses snapshots.
 */
@ApplicationModule(allowedDependencies = {"structure", "store"})
@NullMarked
package org.pierce.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
