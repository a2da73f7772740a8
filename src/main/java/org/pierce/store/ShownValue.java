package org.pierce.store;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.TypeSystem;

/** A value of a row as text that somebody can read: nodes and relationships by kind, id and name. */
final class ShownValue {

    private static final int LONGEST = 2_000;
    private static final int MOST = 100;
    private static final TypeSystem TYPES = TypeSystem.getDefault();

    private ShownValue() {}

    static String of(Value value) {
        var text = text(value);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String text(Value value) {
        if (value.isNull()) {
            return "";
        }
        if (value.hasType(TYPES.STRING())) {
            return value.asString();
        }
        if (value.hasType(TYPES.NODE())) {
            return node(value.asNode());
        }
        if (value.hasType(TYPES.RELATIONSHIP())) {
            return relationship(value.asRelationship());
        }
        if (value.hasType(TYPES.PATH())) {
            return path(value.asPath());
        }
        if (value.hasType(TYPES.LIST())) {
            return StreamSupport.stream(value.values().spliterator(), false)
                            .limit(MOST)
                            .map(ShownValue::text)
                            .collect(Collectors.joining(", ", "[", value.size() > MOST ? ", …" : ""))
                    + "]";
        }
        if (value.hasType(TYPES.MAP())) {
            return StreamSupport.stream(value.keys().spliterator(), false)
                    .sorted()
                    .map(key -> key + ": " + text(value.get(key)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value.asObject());
    }

    private static String node(Node node) {
        var labels = StreamSupport.stream(node.labels().spliterator(), false)
                .filter(label -> !label.equals("Fact") && !label.equals("Party"))
                .collect(Collectors.joining(":"));
        var name = node.get("name").isNull() ? "" : " “" + node.get("name").asString() + "”";
        return "(:%s %s%s)".formatted(labels, id(node.get("id")), name);
    }

    private static String relationship(Relationship relationship) {
        return "[:%s]".formatted((relationship.type() + " " + id(relationship.get("id"))).strip());
    }

    private static String path(Path path) {
        var text = new StringBuilder(node(path.start()));
        for (var step : path) {
            var forward = step.start().elementId().equals(step.relationship().startNodeElementId());
            text.append(forward ? "-" : "<-")
                    .append(relationship(step.relationship()))
                    .append(forward ? "->" : "-")
                    .append(node(step.end()));
        }
        return text.toString();
    }

    private static String id(Value id) {
        return id.isNull() ? "" : String.valueOf(id.asObject());
    }
}
