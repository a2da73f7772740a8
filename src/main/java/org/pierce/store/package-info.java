/**
 * The graph store: the embedded Neo4j server or the firm's own, its schema, sessions, and snapshots in and out.
 * A snapshot is written once, facts and then the edges that `control` derived, and becomes visible only when it is complete. Query texts are files, never strings built here.
 */
@ApplicationModule(allowedDependencies = {"structure", "control"})
@NullMarked
package org.pierce.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
