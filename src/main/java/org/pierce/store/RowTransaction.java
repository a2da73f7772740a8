package org.pierce.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.collections.api.map.primitive.IntObjectMap;
import org.eclipse.collections.impl.factory.primitive.IntSets;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.Label;
import org.neo4j.internal.kernel.api.TokenWrite;
import org.neo4j.internal.kernel.api.Write;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.Values;
import org.pierce.store.ContentRow.Part;

/** What the queries under {@code cypher/snapshot} that add rows do, done without them in one transaction of the embedded server. */
final class RowTransaction {

    private static final Label FACT = Label.label("Fact");
    private static final Label DOMAIN = Label.label("Domain");

    private final InternalTransaction transaction;
    private final Write writing;
    private final TokenWrite names;
    private final Tokens tokens;
    private final Map<String, Long> known;
    private final Map<String, Long> made = new HashMap<>();

    /** @param known nodes of the snapshot by their keys, as far as they were met; what is found is added */
    RowTransaction(InternalTransaction transaction, Tokens tokens, Map<String, Long> known) throws KernelException {
        this.transaction = transaction;
        this.tokens = tokens;
        this.known = known;
        var kernel = transaction.kernelTransaction();
        writing = kernel.dataWrite();
        names = kernel.tokenWrite();
    }

    /** Nodes that are there once the transaction is committed, by their keys. */
    Map<String, Long> made() {
        return made;
    }

    /** @throws StoreException if the row joins what is not there */
    void write(Part part, Map<String, Object> row) throws KernelException {
        switch (part) {
            case NODE -> node(factLabels(row), row);
            case STATE -> join(find(FACT, row, "entity"), "HAS_STATE", node(List.of("EntityState"), row));
            case DOMAIN -> join(find(FACT, row, "practice"), "HAS_DOMAIN", node(List.of("Domain"), row));
            case REFERENCE -> join(find(FACT, row, "from"), text(row, "type"), find(FACT, row, "to"));
            case RELATIONSHIP -> fact(find(FACT, row, "from"), text(row, "type"), find(FACT, row, "to"), row);
            case CONTROLS_PARTY -> fact(find(FACT, row, "from"), "CONTROLS", find(FACT, row, "to"), row);
            case CONTROLS_DOMAIN -> fact(find(FACT, row, "from"), "CONTROLS", find(DOMAIN, row, "to"), row);
            case INFLUENCE -> fact(find(FACT, row, "from"), "INFLUENCES", find(FACT, row, "to"), row);
        }
    }

    private static List<Object> factLabels(Map<String, Object> row) {
        var labels = new ArrayList<Object>(List.of("Fact"));
        labels.addAll((List<?>) Objects.requireNonNull(row.get("labels")));
        return labels;
    }

    private long node(List<?> labels, Map<String, Object> row) throws KernelException {
        long node = writing.nodeCreateWithLabels(tokens.labels(labels, names));
        var properties = properties(row);
        writing.nodeApplyChanges(node, IntSets.immutable.empty(), IntSets.immutable.empty(), values(properties));
        made.put(text(properties, "key"), node);
        return node;
    }

    private long join(long from, String type, long to) throws KernelException {
        return writing.relationshipCreate(from, tokens.type(type, names), to);
    }

    private void fact(long from, String type, long to, Map<String, Object> row) throws KernelException {
        writing.relationshipApplyChanges(join(from, type, to), values(properties(row)));
    }

    private long find(Label label, Map<String, Object> row, String end) {
        var key = text(row, end);
        var number = known.get(key);
        if (number == null) {
            number = made.get(key);
        }
        if (number == null) {
            number = look(label, key);
            known.put(key, number);
        }
        return number;
    }

    private long look(Label label, String key) {
        var node = transaction.findNode(label, "key", key);
        if (node == null) {
            throw new StoreException("A row of the snapshot joins a fact that is not there. Import it again.");
        }
        return transaction.elementIdMapper().nodeId(node.getElementId());
    }

    private IntObjectMap<Value> values(Map<String, Object> properties) throws KernelException {
        var values = new IntObjectHashMap<Value>(properties.size());
        for (var property : properties.entrySet()) {
            values.put(tokens.property(property.getKey(), names), value(property.getValue()));
        }
        return values;
    }

    /** As a query stores what the driver sends. */
    private static Value value(Object value) {
        return switch (value) {
            case String text -> Values.stringValue(text);
            case Integer whole -> Values.longValue(whole);
            case LocalDate day -> Values.temporalValue(day);
            case List<?> list -> list(list);
            default -> Values.of(value);
        };
    }

    private static Value list(List<?> list) {
        if (list.stream().allMatch(String.class::isInstance)) {
            return Values.stringArray(list.toArray(String[]::new));
        } else if (list.stream().allMatch(Integer.class::isInstance)) {
            return Values.longArray(list.stream()
                    .mapToLong(whole -> ((Integer) whole).longValue())
                    .toArray());
        } else if (list.stream().allMatch(Double.class::isInstance)) {
            return Values.doubleArray(
                    list.stream().mapToDouble(number -> (Double) number).toArray());
        } else if (list.stream().allMatch(LocalDate.class::isInstance)) {
            return Values.dateArray(list.toArray(LocalDate[]::new));
        }
        return Values.of(list.toArray());
    }

    private static String text(Map<String, Object> row, String name) {
        return (String) Objects.requireNonNull((@Nullable Object) row.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> row) {
        return (Map<String, Object>) Objects.requireNonNull(row.get("properties"));
    }
}
