package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.store.EmbeddedStore;
import org.pierce.store.Sessions;

@EmbeddedStore
class RuleGateTest {

    private static final String RETURN = " RETURN 'found' AS outcome, 'OWN-01' AS flag, [practice.id] AS cause";

    private final RuleGate gate;

    RuleGateTest(Sessions sessions) {
        gate = new RuleGate(sessions, Set.of("lay_max"), Set.of("nominal_price"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOAD CSV FROM 'file:///etc/hostname' AS line | LOAD CSV reads files and hosts",
                "LOAD CSV FROM 'http://127.0.0.1:9/' AS line | LOAD CSV reads files and hosts",
                "CALL db.labels() YIELD label | calls no procedures",
                "WITH practice WHERE apoc.cypher.runFirstColumnSingle('RETURN 1', {}) = 1 | is no function of Cypher",
                "WITH practice WHERE genai . `vector`.encode('x', 'y') IS NULL | is no function of Cypher",
                "SHOW TRANSACTIONS YIELD * | Neo4j refuses it",
                "SHOW SETTINGS YIELD name | Neo4j refuses it",
                "CREATE (x:Fact {key: 'x'}) | A rule only reads",
                "SET practice.id = 'x' | A rule only reads",
                "DETACH DELETE practice | A rule only reads",
                "MERGE (x:Fact {key: 'x'}) | A rule only reads",
                "MATCH (practice)<-[:OVER]-(power:Powr) | has no label, type or property 'Powr'",
                "MATCH (practice)<-[:OVERR]-(power:Power) | has no label, type or property 'OVERR'",
                "MATCH (practice)<-[:OVER]-(power:Power) WHERE power.modus = 'decides' | 'modus'",
                "MATCH (practice)<-[:OVER]-(power:Power) WITH practice, {modus: power.modus} AS one WHERE one.modus = 'x' | no property 'modus'",
                "WITH practice WHERE practice.stat = 'x' | no property 'stat'",
                "MATCH (practice)<-[:OVER {modus: 'x'}]-(power) | no label, type or property 'modus'",
                "MATCH (other:License) WHERE other.state = practice.state | reads all snapshots",
                "MATCH (other) WHERE other.id = practice.id | reads all snapshots",
                "MATCH ()-[stake:OWNS]->() WHERE stake.percentLower > 50 | reads all snapshots",
                "WITH practice WHERE practice.id = $id | uses a parameter",
                "WITH practice WHERE law.lay_most > 0 | no law parameter is called 'lay_most'",
                "WITH practice WHERE threshold.tiny > 0 | no threshold is called 'tiny'",
                "WITH practice WHERE law.lay_max > 0 | a row could be dropped",
                "MATCH (entity)<-[:OWNS*]-(owner:Party) | follows a chain without an end: MATCH (entity)<-[:OWNS*]-(owner:Party)",
                "MATCH (entity)<-[:OWNS]-+(owner:Party) | Say how many steps at most: {1,8}",
                "MATCH (entity) (()<-[s:OWNS]-() WHERE s.since <= date){0,} (owner:Party) | without an end",
                "MATCH SHORTEST 1 (entity)<-[:OWNS]-*(owner:Person) | without an end",
                "WITH practice, [l IN lay WHERE EXISTS { (entity)<-[:OWNS*2..]-(:Party {id: l}) }] AS owners | without an end",
                "THIS IS NO CYPHER | Neo4j refuses it",
            })
    void refuses(String tail, String reason) {
        assertThatThrownBy(() -> gate.admit(rule(tail + RETURN, "[]", "high")))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("ownership/test: ")
                .hasMessageContaining(reason);
    }

    @Test
    void saysInWhichLineAChainHasNoEnd() {
        assertThatThrownBy(
                        () -> gate.admit(rule("// Owners.\nMATCH (entity)<-[:OWNS*]-(owner)" + RETURN, "[]", "high")))
                .hasMessageContaining("line 16 of rule.cypher follows");
    }

    @Test
    void refusesResultsThatTheHeadDoesNotAllow() {
        assertThatThrownBy(() -> gate.admit(rule("RETURN 'found' AS outcome", "[]", "high")))
                .hasMessageContaining("does not return 'flag'");
        assertThatThrownBy(() -> gate.admit(rule(RETURN + ", 1 AS practice", "[]", "high")))
                .hasMessageContaining("it returns 'practice'");
        assertThatThrownBy(() -> gate.admit(rule(RETURN, "[]", "row"))).hasMessageContaining("severity: row");
        assertThatThrownBy(() -> gate.admit(rule(RETURN, "[lay_least]", "high")))
                .hasMessageContaining("'lay_least', which is no law parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (entity)<-[stake:OWNS]-(owner:Party) WHERE owner.id IN lay AND stake.percentUpper > law.lay_max",
                "UNWIND owners AS owner WITH practice, owner WHERE owner.lower > threshold.nominal_price AND NOT EXISTS { MATCH (x:Fact&License {key: practice.snapshot + '/' + owner.id}) }",
                "MATCH (entity)<-[:OWNS*1..4]-(owner:Party) WITH DISTINCT practice, owner",
                "MATCH SHORTEST 1 (entity)<-[:OWNS]-{1,4}(owner:Person) WITH DISTINCT practice, owner",
                "MATCH (entity) (()<-[s:OWNS WHERE s.percentUpper * 2 > 100]-()){0,8} (e:Entity) WITH practice, (size(owners) + 1) * (2 + 3) AS most",
                "OPTIONAL MATCH (practice)<-[:OVER]-(power:Power)-[:HOLDER]->(holder) WITH practice, holder, count(power) AS powers WHERE powers > 0 AND holder.id IN group",
                "LET some = [o IN owners | {party: o.id, part: o.upper}] UNWIND some AS own WITH practice, own WHERE own.part > 0 AND own.party IN lay",
                "MATCH (practice)<-[:OVER]-(power:Power) WITH practice, {way: power.mode, who: 1} AS one WHERE one.way = 'x' AND one.who > 0",
                "UNWIND paths AS one WITH practice, one WHERE one.target = 'practice' AND one.certainty = 'certain'",
            })
    void admitsWhatReadsItsOwnSnapshot(String tail) {
        assertThatCode(() -> gate.admit(rule(tail + RETURN, "[lay_max]", "high")))
                .doesNotThrowAnyException();
    }

    private static Rule rule(String tail, String law, String severity) {
        var head = """
                /*
                rule: test
                title: A rule for the test
                flags:
                  OWN-01:
                    title: Something is found
                    severity: %s
                    leg: ownership
                    statement: Something.
                    cure: Remove it.
                    authority: none
                needs: {topics: [owners], law: %s}
                cause: the practice
                */
                """.formatted(severity, law);
        return HeadReader.read(new RuleFolder(
                "ownership", "test", "ownership/test", Map.of("rule.cypher", head + tail, "page.md", "A page."), true));
    }
}
