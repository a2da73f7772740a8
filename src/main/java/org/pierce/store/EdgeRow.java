package org.pierce.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.pierce.control.Certainty;
import org.pierce.control.Channel;
import org.pierce.control.ControlEdge;
import org.pierce.control.InfluenceEdge;
import org.pierce.control.Strength;
import org.pierce.control.Target;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Words;

/** A derived edge as a row of the writing query, and back. */
final class EdgeRow {

    static final List<String> NAMES = List.of(
            "channel",
            "strength",
            "record",
            "certainty",
            "assumed",
            "basis",
            "voters",
            "agent",
            "kind",
            "since",
            "until");

    private EdgeRow() {}

    static Map<String, Object> of(String snapshot, int ordinal, ControlEdge edge) {
        var properties = properties(snapshot, ordinal, edge.id(), edge.since(), edge.until(), edge.basis());
        properties.put("channel", Words.of(edge.channel()));
        properties.put("strength", Words.of(edge.strength()));
        properties.put("record", Words.of(edge.record()));
        properties.put("certainty", Words.of(edge.certainty()));
        properties.put("assumed", edge.assumed());
        properties.put("voters", edge.voters());
        if (edge.agent() != null) {
            properties.put("agent", edge.agent());
        }
        var target =
                switch (edge.target()) {
                    case Target.Whole whole -> whole.entity();
                    case Target.InDomain domain -> DomainRow.id(domain);
                };
        return row(snapshot, edge.controller(), target, properties);
    }

    static Map<String, Object> of(String snapshot, int ordinal, InfluenceEdge edge) {
        var properties = properties(snapshot, ordinal, edge.id(), edge.since(), edge.until(), edge.basis());
        properties.put("kind", Words.of(edge.kind()));
        return row(snapshot, edge.from(), edge.to(), properties);
    }

    static ControlEdge control(Record row) {
        var edge = row.get("edge");
        return new ControlEdge(
                edge.get("id").asString(),
                row.get("from").asString(),
                row.get("practice").isNull()
                        ? new Target.Whole(row.get("to").asString())
                        : new Target.InDomain(
                                row.get("practice").asString(), row.get("code").asString()),
                word(Channel.class, edge, "channel"),
                word(Strength.class, edge, "strength"),
                edge.get("since").asLocalDate(),
                edge.get("until").asLocalDate(),
                word(OnRecord.class, edge, "record"),
                word(Certainty.class, edge, "certainty"),
                edge.get("assumed").asBoolean(),
                edge.get("basis").asList(Value::asString),
                edge.get("voters").asList(Value::asString),
                edge.get("agent").isNull() ? null : edge.get("agent").asString());
    }

    static InfluenceEdge influence(Record row) {
        var edge = row.get("edge");
        return new InfluenceEdge(
                edge.get("id").asString(),
                row.get("from").asString(),
                row.get("to").asString(),
                word(InfluenceEdge.Kind.class, edge, "kind"),
                edge.get("since").asLocalDate(),
                edge.get("until").asLocalDate(),
                edge.get("basis").asList(Value::asString));
    }

    private static <E extends Enum<E>> E word(Class<E> type, Value edge, String name) {
        return Words.find(type, edge.get(name).asString())
                .orElseThrow(() -> new StoreException(
                        "The store has a %s that this version of Pierce does not know. Use the version that wrote it."
                                .formatted(name)));
    }

    private static Map<String, Object> properties(
            String snapshot, int ordinal, String id, LocalDate since, LocalDate until, List<String> basis) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", SnapshotKey.of(snapshot, id));
        properties.put("id", id);
        properties.put("snapshot", snapshot);
        properties.put("ordinal", ordinal);
        properties.put("since", since);
        properties.put("until", until);
        properties.put("basis", basis);
        return properties;
    }

    private static Map<String, Object> row(String snapshot, String from, String to, Map<String, Object> properties) {
        return Map.of(
                "from", SnapshotKey.of(snapshot, from), "to", SnapshotKey.of(snapshot, to), "properties", properties);
    }
}
