package org.pierce.scale;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.pierce.control.kernel.Control;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;

/**
 * How many pairs of control chains of majority stakes find and miss, asked in Cypher of a Neo4j that holds the same stakes: of what
 * votes, certain parts only. Every row is held against the kernel's answer.
 */
final class ChainsInCypher {

    private static final RelationshipType HOLDS = RelationshipType.withName("HOLDS");
    private static final RelationshipType GOVERNS = RelationshipType.withName("GOVERNS");
    private static final Label PARTY = Label.label("Party");
    private static final int BATCH = 50_000;

    private static final String STAKES =
            "MATCH (x:Party)-[s:HOLDS WHERE s.percent > 50]->+(y:Party) WHERE x <> y RETURN DISTINCT x.number AS x, y.number AS y";

    private static final String STAKES_AND_RIGHTS =
            """
            MATCH (x:Party)-[s:HOLDS|GOVERNS WHERE coalesce(s.percent, 100) > 50]->+(y:Party) WHERE x <> y
            RETURN DISTINCT x.number AS x, y.number AS y""";

    private final GraphDatabaseService graph;
    private final Holdings holdings;
    private final Laps laps = new Laps();

    private ChainsInCypher(GraphDatabaseService graph, Holdings holdings) {
        this.graph = graph;
        this.holdings = holdings;
    }

    /** Arguments: the folder, and an empty directory for the store. */
    public static void main(String[] arguments) throws Exception {
        var holdings = RegisterFolder.read(Path.of(arguments[0]));
        var server = new DatabaseManagementServiceBuilder(Path.of(arguments[1]))
                .setConfig(GraphDatabaseSettings.pagecache_memory, 512L << 20)
                .build();
        try {
            var graph = server.database("neo4j");
            Laps.say(
                    "version of Neo4j",
                    graph.executeTransactionally(
                            "CALL dbms.components() YIELD versions RETURN versions[0] AS version",
                            java.util.Map.of(),
                            rows -> rows.next().get("version")));
            var asked = new ChainsInCypher(graph, holdings);
            asked.store();
            var control = new ControlClosure(
                            ControlGraph.of(KernelInput.votes(holdings).draft()))
                    .solve();
            asked.ask("chains of majority stakes", STAKES, control);
            asked.ask("chains of majority stakes and rights", STAKES_AND_RIGHTS, control);
        } finally {
            server.shutdown();
        }
    }

    private void store() {
        laps.begin();
        var nodes = new String[holdings.parties];
        inBatches(holdings.parties, (transaction, party) -> {
            var node = transaction.createNode(PARTY);
            node.setProperty("number", party);
            nodes[party] = node.getElementId();
        });
        inBatches(holdings.stakes, (transaction, stake) -> {
            if (!holdings.isFund[holdings.entity[stake]]) {
                Node owner = transaction.getNodeByElementId(nodes[holdings.owner[stake]]);
                owner.createRelationshipTo(transaction.getNodeByElementId(nodes[holdings.entity[stake]]), HOLDS)
                        .setProperty("percent", holdings.lower[stake] / (double) Holdings.PERCENT);
            }
        });
        inBatches(holdings.rights, (transaction, right) -> transaction
                .getNodeByElementId(nodes[holdings.holder[right]])
                .createRelationshipTo(transaction.getNodeByElementId(nodes[holdings.over[right]]), GOVERNS));
        laps.tell("Cypher: stored");
    }

    /** What is done for one number. */
    @FunctionalInterface
    private interface Step {
        void take(Transaction transaction, int number);
    }

    private void inBatches(int count, Step step) {
        for (int from = 0; from < count; from += BATCH) {
            try (var transaction = graph.beginTx()) {
                for (int number = from; number < Math.min(count, from + BATCH); number++) {
                    step.take(transaction, number);
                }
                transaction.commit();
            }
        }
    }

    private void ask(String name, String query, Control control) {
        var right = new AtomicLong();
        var wrong = new AtomicLong();
        laps.begin();
        graph.executeTransactionally(query, java.util.Map.of(), rows -> {
            rows.accept(row -> {
                boolean controls = control.controls(
                        row.getNumber("x").intValue(), row.getNumber("y").intValue());
                (controls ? right : wrong).incrementAndGet();
                return true;
            });
            return null;
        });
        laps.tell("Cypher: " + name);
        Laps.say("Cypher: " + name + ", pairs found", right);
        Laps.say("Cypher: " + name + ", pairs missed", control.countPairs() - right.get());
        Laps.say("Cypher: " + name + ", pairs that are no control", wrong);
    }
}
