package org.pierce.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A line of the audit trail. It names users, matters and snapshots by id, and carries nothing of what a matter says.
 *
 * @param id unique in the store
 * @param matter id of the matter; null once the matter is forgotten
 * @param who the user, as authenticated, or the name of the account that Pierce runs under
 * @param deed what was done
 * @param subject id of the snapshot or assessment, or identity of the finding, that it was done to, where there is one
 * @param at when
 */
@Node("Audit")
public record Audit(
        @Id String id,
        @Nullable String matter,
        String who,
        Deed deed,
        @Nullable String subject,
        Instant at) {

    /** What can be done to a matter. */
    public enum Deed {
        CREATED,
        IMPORTED,
        ASSESSED,
        VIEWED,
        EXPORTED,
        REVIEWED,
        COMMENTED,
        VIEW_SAVED,
        VIEW_REMOVED,
        SCENARIO_CHANGED,
        SCENARIO_REMOVED,
        FORGOTTEN
    }
}
