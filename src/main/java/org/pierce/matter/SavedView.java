package org.pierce.matter;

import java.time.Instant;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A filter of findings with a name, for everybody who works on the matter.
 *
 * @param key {@code <matter>/<name in lower case>}, so that no name comes twice in a matter
 * @param matter id of the matter
 * @param name as the user wrote it
 * @param query the filter as the end of an address: {@code ?severity=high&by=state}; without dates
 * @param who who kept it
 * @param at when
 */
@Node("SavedView")
@Immutable
public record SavedView(@Id String key, String matter, String name, String query, String who, Instant at) {}
