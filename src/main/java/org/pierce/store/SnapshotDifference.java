package org.pierce.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.store.ContentRow.Part;

/** What a snapshot would have to lose, change and gain to hold other facts, as rows of the queries that do so. */
public final class SnapshotDifference {

    private static final CypherText SET = QueryFile.get("trial/set-node");

    private final Map<Part, List<Map<String, Object>>> gone = new EnumMap<>(Part.class);
    private final Map<Part, List<Map<String, Object>>> come = new EnumMap<>(Part.class);
    private final List<Map<String, Object>> set = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    private SnapshotDifference() {}

    /**
     * @param snapshot id of the snapshot that holds the facts
     * @throws IllegalArgumentException if an id means another kind of fact than before
     */
    public static SnapshotDifference of(String snapshot, SnapshotContent held, SnapshotContent wanted) {
        var difference = new SnapshotDifference();
        var before = byIdentity(snapshot, held);
        var after = byIdentity(snapshot, wanted);
        var nodes = new HashSet<String>();
        before.forEach((identity, row) -> difference.compare(row, after.get(identity), nodes));
        after.values().stream()
                .filter(row -> !before.containsKey(row.identity()))
                .forEach(row -> difference.gain(row, nodes));
        // What reaches a node sees that it changed.
        List.of(before, after).forEach(content -> content.values().stream()
                .filter(row -> row.joins(nodes))
                .forEach(row -> difference.touched.addAll(row.names())));
        return difference;
    }

    /** Labels and relationship types by which a query could see a difference. */
    public Set<String> touched() {
        return Set.copyOf(touched);
    }

    private void compare(ContentRow was, @Nullable ContentRow is, Set<String> nodes) {
        if (is != null && was.says(is)) {
            return;
        }
        touched.addAll(was.names());
        if (was.part() == Part.NODE) {
            nodes.add(was.key());
        }
        if (is == null) {
            add(gone, was.part(), was.place());
        } else if (was.part() == Part.NODE) {
            if (!was.names().equals(is.names())) {
                throw new IllegalArgumentException(
                        "%s was another kind of fact before: give the new one an id of its own.".formatted(was.key()));
            }
            set.add(is.row()); // Its relationships stay.
        } else {
            add(gone, was.part(), was.place());
            gain(is, nodes);
        }
    }

    private void gain(ContentRow row, Set<String> nodes) {
        touched.addAll(row.names());
        add(come, row.part(), row.row());
        if (row.part() == Part.NODE) {
            nodes.add(row.key());
        }
    }

    /** What joins goes before what it joins, and comes after it. */
    void write(Statements statements) {
        List.of(Part.values()).reversed().forEach(part -> send(part.taking(), gone.get(part), statements));
        send(SET, set, statements);
        List.of(Part.values()).forEach(part -> send(part.adding(), come.get(part), statements));
    }

    private static void add(Map<Part, List<Map<String, Object>>> rows, Part part, Map<String, Object> row) {
        rows.computeIfAbsent(part, none -> new ArrayList<>()).add(row);
    }

    private static void send(CypherText query, @Nullable List<Map<String, Object>> rows, Statements statements) {
        if (rows != null && !rows.isEmpty()) {
            statements.execute(query, Map.of("rows", rows));
        }
    }

    private static Map<String, ContentRow> byIdentity(String snapshot, SnapshotContent content) {
        return ContentRow.of(snapshot, content)
                .collect(Collectors.toMap(ContentRow::identity, row -> row, (one, same) -> one, LinkedHashMap::new));
    }
}
