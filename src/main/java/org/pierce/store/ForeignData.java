package org.pierce.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses a store that holds anything that is not ours. Pierce forgets a matter by deleting, and reads whole snapshots:
 * in a store shared with others it would do harm or read too much.
 */
final class ForeignData {

    private static final CypherText CONTENT = QueryFile.get("store/content");

    private final Sessions sessions;

    ForeignData(Sessions sessions) {
        this.sessions = sessions;
    }

    /** @throws StoreException naming the foreign labels */
    void refuse() {
        Content content = sessions.find(
                        CONTENT,
                        Map.of(),
                        row -> new Content(
                                row.get("nodes").asLong(),
                                row.get("ours").asBoolean(),
                                row.get("labels").asList(label -> label.asString())))
                .orElse(Content.EMPTY);
        if (content.nodes() == 0) {
            return;
        }
        Set<String> foreign = new TreeSet<>(content.labels());
        foreign.removeAll(Labels.all());
        if (!foreign.isEmpty() || !content.ours()) {
            throw new StoreException(
                    "This Neo4j holds data that is not Pierce's%s. Point spring.neo4j.uri at an empty database, or leave it out to use the embedded one."
                            .formatted(foreign.isEmpty() ? "" : " (labels " + String.join(", ", foreign) + ")"));
        }
    }

    private record Content(long nodes, boolean ours, List<String> labels) {

        private static final Content EMPTY = new Content(0, true, List.of());
    }
}
