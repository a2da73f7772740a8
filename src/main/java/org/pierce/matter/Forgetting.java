package org.pierce.matter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pierce.store.CypherText;
import org.pierce.store.QueryFile;
import org.pierce.store.Sessions;
import org.pierce.store.Snapshots;

/**
 * Destroys a matter: hidden at once in one transaction, then deleted in batches. If the process dies meanwhile, the matter stays hidden,
 * and forgetting it again goes on where it stopped.
 */
final class Forgetting {

    private static final CypherText HIDE = QueryFile.get("matter/hide");
    private static final CypherText SNAPSHOTS = QueryFile.get("matter/snapshots");
    private static final CypherText FINDINGS = QueryFile.get("matter/remove-findings");
    private static final CypherText RECORDS = QueryFile.get("matter/remove-records");
    private static final CypherText KEPT = QueryFile.get("matter/remove-kept");
    private static final CypherText UNFINISHED = QueryFile.get("matter/unfinished");
    private static final CypherText REMOVE = QueryFile.get("matter/remove");

    /** Findings deleted in one transaction. */
    private static final int AT_ONCE = 5_000;

    private final Sessions sessions;
    private final Snapshots snapshots;
    private final MatterFiles files;

    Forgetting(Sessions sessions, Snapshots snapshots, MatterFiles files) {
        this.sessions = sessions;
        this.snapshots = snapshots;
        this.files = files;
    }

    Receipt forget(String matter) {
        var parameters = Map.of("matter", matter);
        sessions.write(HIDE, parameters);
        SortedMap<String, Long> nodes = new TreeMap<>();
        for (var snapshot :
                sessions.list(SNAPSHOTS, parameters, row -> row.get("id").asString())) {
            add(snapshots.remove(snapshot), nodes);
            nodes.merge("Snapshot", 1L, Long::sum);
        }
        removeFindings(matter, nodes);
        add(removed(RECORDS, parameters), nodes);
        add(removed(KEPT, Map.of()), nodes);
        var deleted = files.delete(matter);
        add(removed(REMOVE, parameters), nodes);
        return new Receipt(matter, nodes, deleted.files(), deleted.bytes(), Instant.now());
    }

    /** The matters whose forgetting was interrupted. */
    List<String> listUnfinished() {
        return sessions.list(UNFINISHED, Map.of(), row -> row.get("matter").asString());
    }

    private void removeFindings(String matter, Map<String, Long> sums) {
        var parameters = Map.of("matter", matter, "limit", AT_ONCE);
        for (var some = removed(FINDINGS, parameters); !some.isEmpty(); some = removed(FINDINGS, parameters)) {
            add(some, sums);
        }
    }

    private Map<String, Long> removed(CypherText query, Map<String, ?> parameters) {
        Map<String, Long> counts = new TreeMap<>();
        sessions.write(
                        query.name(),
                        work -> work.list(
                                query,
                                parameters,
                                row -> Map.entry(
                                        row.get("label").asString(),
                                        row.get("nodes").asLong())))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static void add(Map<String, Long> counts, Map<String, Long> sums) {
        counts.forEach((label, count) -> sums.merge(label, count, Long::sum));
    }
}
