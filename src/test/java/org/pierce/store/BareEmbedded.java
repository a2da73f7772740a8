package org.pierce.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransientFailureException;
import org.pierce.store.ContentRow.Part;

/** The rows of a snapshot by nothing but the embedded server's own interface, into a fresh store with the same constraints and settings. */
public final class BareEmbedded {

    /** Rows in one transaction, as on the bulk path. */
    private static final int SIZE = 4_000;

    private static final int THREADS = 2;

    private final GraphDatabaseService database;
    private final Map<String, String> nodes = new ConcurrentHashMap<>();

    private BareEmbedded(GraphDatabaseService database) {
        this.database = database;
    }

    /** Seconds for all rows by two threads; neither making the rows nor starting the server counts. */
    public static double write(Path home, SnapshotContent content) throws Exception {
        var rows = ContentRow.of("bare.1", content).toList();
        var first = rows.stream().filter(row -> isNode(row.part())).toList();
        var joins = rows.stream().filter(row -> row.part() != Part.NODE).toList();
        var service = new DatabaseManagementServiceBuilder(home)
                .setConfig(ServerSettings.all())
                .build();
        try {
            var bare = new BareEmbedded(service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
            bare.constrain();
            long began = System.nanoTime();
            bare.write(first, bare::create);
            bare.write(joins, bare::join);
            return (System.nanoTime() - began) / 1e9;
        } finally {
            service.shutdown();
        }
    }

    private void constrain() {
        Resource.read("cypher/schema/V002__snapshots.cypher")
                .lines()
                .filter(line -> line.startsWith("CREATE"))
                .forEach(line -> database.executeTransactionally(line.replace(";", "")));
    }

    /** A domain is made with the nodes and hung on its practice with what joins them. */
    private static boolean isNode(Part part) {
        return part == Part.NODE || part == Part.DOMAIN;
    }

    private void write(List<ContentRow> rows, BiConsumer<Transaction, ContentRow> writing) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int from = 0; from < rows.size(); from += SIZE) {
                var batch = rows.subList(from, Math.min(rows.size(), from + SIZE));
                work.add(() -> writeBatch(batch, writing));
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    private boolean writeBatch(List<ContentRow> rows, BiConsumer<Transaction, ContentRow> writing) {
        while (true) {
            try (var transaction = database.beginTx()) {
                rows.forEach(row -> writing.accept(transaction, row));
                transaction.commit();
                return true;
            } catch (TransientFailureException deadlock) {
                // Both threads joined the same nodes; one comes again.
            }
        }
    }

    private void create(Transaction transaction, ContentRow row) {
        var node = transaction.createNode(Label.label(row.part() == Part.NODE ? "Fact" : "Domain"));
        if (row.row().get("labels") instanceof List<?> labels) {
            labels.forEach(label -> node.addLabel(Label.label(label.toString())));
        }
        properties(node, row);
        nodes.put(row.key(), node.getElementId());
    }

    private void join(Transaction transaction, ContentRow row) {
        switch (row.part()) {
            case NODE -> throw new IllegalArgumentException("A node joins nothing.");
            case STATE -> {
                var state = transaction.createNode(Label.label("EntityState"));
                properties(state, row);
                node(transaction, row, "entity").createRelationshipTo(state, RelationshipType.withName("HAS_STATE"));
            }
            case DOMAIN ->
                node(transaction, row, "practice")
                        .createRelationshipTo(node(transaction, row.key()), RelationshipType.withName("HAS_DOMAIN"));
            case REFERENCE, RELATIONSHIP ->
                join(transaction, row, String.valueOf(row.row().get("type")));
            case CONTROLS_PARTY, CONTROLS_DOMAIN -> join(transaction, row, "CONTROLS");
            case INFLUENCE -> join(transaction, row, "INFLUENCES");
        }
    }

    private void join(Transaction transaction, ContentRow row, String type) {
        var joined = node(transaction, row, "from")
                .createRelationshipTo(node(transaction, row, "to"), RelationshipType.withName(type));
        properties(joined, row);
    }

    private Node node(Transaction transaction, ContentRow row, String end) {
        return node(transaction, String.valueOf(row.row().get(end)));
    }

    private Node node(Transaction transaction, String key) {
        return transaction.getNodeByElementId(Objects.requireNonNull(nodes.get(key)));
    }

    private static void properties(Entity entity, ContentRow row) {
        if (row.row().get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, value) -> entity.setProperty(String.valueOf(name), plain(value)));
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(String::valueOf).toArray(String[]::new);
            case Integer whole -> whole.longValue();
            default -> value;
        };
    }
}
