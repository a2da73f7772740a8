package org.pierce.matter;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One step in the work on a finding; never changed afterwards.
 *
 * @param id unique in the store
 * @param matter id of the matter
 * @param finding identity of the finding
 * @param who who did it
 * @param at when
 * @param changes what was changed, each in words: {@code Owner: R. Adeyemi, before none}
 * @param comment what was said; may be empty
 */
@Node("ReviewEntry")
@Immutable
public record ReviewEntry(
        @Id String id, String matter, String finding, String who, Instant at, List<String> changes, String comment) {

    public ReviewEntry {
        changes = List.copyOf(changes);
    }
}
