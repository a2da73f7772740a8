package org.pierce.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pierce.structure.RandomStructures;
import org.pierce.structure.SheetSchema;

@EmbeddedStore
class GraphSchemaTest {

    private final Sessions sessions;

    GraphSchemaTest(Sessions sessions) {
        this.sessions = sessions;
    }

    @Test
    void theFilesNameWhatTheRecordsDeclare() {
        assertThat(Labels.all()).containsAll(GraphSchema.labels());
        var constraints = Resource.read("cypher/schema/V002__snapshots.cypher");
        SheetSchema.list().stream().filter(SheetSchema::isRelationship).forEach(schema -> {
            assertThat(constraints)
                    .contains("[fact:%s]-() REQUIRE fact.key IS UNIQUE"
                            .formatted(schema.sheet().joins()));
        });
    }

    @Test
    void noColumnTakesTheNameOfACommonProperty() {
        SheetSchema.list().forEach(schema -> {
            var names = java.util.stream.Stream.concat(
                            GraphSchema.PLACE.stream(),
                            FactForm.get(schema.type()).names())
                    .toList();
            assertThat(names).as(schema.name()).doesNotHaveDuplicates();
        });
    }

    @Test
    void theGraphHasNoOtherNamesThanThese() {
        write();

        assertThat(
                        names(
                                "MATCH (node) WHERE NOT (node:Matter OR node:Snapshot OR node:Store OR node:__Neo4jMigration) UNWIND labels(node) AS name RETURN DISTINCT name"))
                .containsExactlyInAnyOrderElementsOf(GraphSchema.labels());
        assertThat(names(
                        "MATCH (a)-[r]->() WHERE NOT (a:Matter OR a:__Neo4jMigration) RETURN DISTINCT type(r) AS name"))
                .isSubsetOf(GraphSchema.types());
        assertThat(names("MATCH (node:Fact|EntityState|Domain) UNWIND keys(node) AS name RETURN DISTINCT name"))
                .isSubsetOf(GraphSchema.properties());
        assertThat(names("MATCH (:Fact)-[r]->() UNWIND keys(r) AS name RETURN DISTINCT name"))
                .isSubsetOf(GraphSchema.properties());
    }

    @Test
    void noNodeLacksItsKey() {
        write();

        assertThat(names("""
                MATCH (node:Fact|EntityState|Domain)
                WHERE node.key IS NULL OR node.snapshot IS NULL OR node.id IS NULL
                   OR NOT node.key STARTS WITH node.snapshot + '/' + node.id
                RETURN labels(node)[0] AS name""")).isEmpty();
        assertThat(names("""
                MATCH (:Fact)-[fact]->()
                WHERE size(keys(fact)) > 0 AND (fact.key IS NULL OR fact.key <> fact.snapshot + '/' + fact.id)
                RETURN type(fact) AS name""")).isEmpty();
        assertThat(names("""
                MATCH (node)
                WHERE NOT node:Fact AND NOT node:EntityState AND NOT node:Domain AND NOT node:Matter AND NOT node:Snapshot
                  AND NOT node:Store AND NOT node:__Neo4jMigration
                RETURN labels(node)[0] AS name""")).isEmpty();
    }

    /** On a store that holds facts and has counted them: in an empty one the planner rather reads all. */
    @Test
    void readingAndRemovingASnapshotGoByTheIndex() {
        write();
        SharedStore.get().count();
        var queries = new ArrayList<>(SnapshotReader.RELATIONSHIPS);
        for (String name : List.of(
                "snapshot/read-nodes", "snapshot/read-states", "snapshot/remove-facts", "snapshot/read-controls")) {
            queries.add(QueryFile.get(name));
        }
        for (var query : queries) {
            var plan = sessions.rolledBack("test/explain", work -> work.execute(
                            CypherText.of("test/explain", "EXPLAIN " + query.text()),
                            Map.of("prefix", "x/", "limit", 10, "after", "x/", "end", "x0", "size", 10))
                    .plan());
            assertThat(plan.toString())
                    .as(query.text())
                    .contains("IndexSeekByRange")
                    .doesNotContain("AllNodesScan", "ByLabelScan", "TypeScan")
                    .doesNotContainPattern("\\bTop\\b");
        }
    }

    private void write() {
        for (long seed = 0; seed < 12; seed++) {
            var structure = RandomStructures.of(seed);
            StoredSnapshots.in(sessions).write(structure, RandomDerivations.of(seed, structure));
        }
    }

    private List<String> names(String query) {
        return sessions.list(CypherText.of("test/names", query), Map.of(), row -> row.get("name")
                .asString());
    }
}
