package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.store.GraphContent;
import org.pierce.structure.Common;
import org.pierce.structure.FeeBasis;
import org.pierce.structure.Payment;
import org.pierce.structure.Person;
import org.pierce.structure.Stream;
import org.pierce.structure.Structure;

/** A rule is left out only where it is certain that it returns nothing. */
class SilentRulesTest {

    private static final String RETURN = " RETURN 'found' AS outcome, 'OWN-01' AS flag";

    /** Two people, one of whom pays rent to the other; no manager, nothing else. */
    private final SilentRules rules = new SilentRules(
            new GraphContent(Structure.of(List.of(person("ann"), person("bob"), rent()))),
            Set.of("managers", "minority", "paths"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (entity)<-[:OWNER]-(a:Account)",
                "MATCH (p:Person)<-[:OVER]-(w)",
                "MATCH (entity)<-[:PAYER]-(f:Payment)-[:AGREEMENT]->(a)",
                "MATCH (x:Term|Care)",
                "MATCH (x)-[:OWNS|HOLDS_OFFICE]->(y)",
                "MATCH (entity)<-[:PAYER]-(f:Payment {stream: 'distribution'})",
                "MATCH (entity)<-[:PAYER]-(f:Payment {basis: f.basis, stream : 'distribution'}) WHERE f.since <= date",
                "LET a = 1 MATCH (entity)-[r:PARTY_TO {role: 'practice'}]->(x) WHERE r.since <= date",
                "LET a = COLLECT { MATCH (p:Person) RETURN p.id } FILTER size(a) > 0 MATCH (t:Term)",
                "OPTIONAL MATCH (p:Person) MATCH (t:Term) OPTIONAL MATCH (t)-[:PARTY]->(q) WITH t, count(q) AS n",
                "UNWIND managers AS id MATCH (m:Party {key: practice.snapshot + '/' + id})",
                "UNWIND managers + minority AS id MATCH (p:Person)",
                "UNWIND [p IN paths WHERE p.target IN ['a', 'b'] AND p.part = 'x' | p.apex] AS p",
                "UNWIND COLLECT { UNWIND managers + minority AS id RETURN DISTINCT id } AS id MATCH (p:Person)",
                "CALL (*) { MATCH (t:Term) RETURN t AS x UNION ALL MATCH (c:Care) RETURN c AS x } LET y = x.id",
                "MATCH (t:Term) WITH t.kind AS kind, collect(t.id) AS ids, head(collect(t)) AS one",
                "MATCH (t:Term) RETURN 1 AS outcome, 2 AS flag UNION MATCH (c:Care)",
            })
    void leavesOut(String tail) {
        assertThat(rules.isSilent(tail + RETURN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (p:Person)",
                "OPTIONAL MATCH (t:Term)",
                "OPTIONAL\n CALL (*) { MATCH (t:Term) RETURN t }",
                "optional match (t:Term)",
                "MATCH (p:Person) RETURN 1 AS outcome, 2 AS flag UNION ALL MATCH (t:Term)",
                "MATCH (t:Term) RETURN 1 AS outcome, 2 AS flag union MATCH (p:Person)",
                "CALL (*) { MATCH (t:Term) RETURN t AS x UNION MATCH (p:Person) RETURN p AS x }",
                "CALL (*) { MATCH (t:Term) RETURN count(t) AS n }",
                "CALL (*) { WHEN true THEN { MATCH (p:Person) RETURN p } ELSE { MATCH (t:Term) RETURN t AS p } }",
                "MATCH (t:Term) WITH count(*) AS n",
                "MATCH (t:Term) WITH collect(t) AS ts, 'x' AS word",
                "MATCH (t:Term) WITH DISTINCT 'x' AS word, max(t.amount) AS most",
                "MATCH (t:Term) WITH DISTINCT 'x', sum(t.amount) AS most",
                "MATCH (t:Term) WITH *, avg(t.amount) AS most",
                "MATCH (t:Term) WITH null AS nothing, my.own(t.amount) AS most",
                "MATCH (t:Term) RETURN t NEXT MATCH (p:Person)",
                "LET ids = COLLECT { MATCH (t:Term) RETURN t.id }",
                "MATCH (p:Person) WHERE NOT EXISTS { (p)<-[:PARTY]-(t:Term) }",
                "MATCH (p:Person) WHERE (p)-[:OWNS]->() OR true",
                "MATCH (p:Person)-[:REPORTS_TO]->{0,3}(q)",
                "MATCH (p:Person)-[:REPORTS_TO]-*(q)",
                "MATCH (p:Person)-[:REPORTS_TO*0..]->(q)",
                "MATCH (p:Person) ((a)-[:REPORTS_TO]->(b)){0,2} (q)",
                "MATCH (x:!Term)",
                "MATCH (x:Term|Payment)",
                "MATCH (x:Unheard)-[:OF]->(y)",
                "MATCH (a)-[:CONTROLS]->(b)",
                "MATCH (f:Payment {stream: 'rent'})",
                "MATCH (f:Payment {stream: 'dis' + 'tribution'})",
                "MATCH (f:Payment {id: 'x', record: 'practice'})",
                "// MATCH (t:Term)\n MATCH (p:Person)",
                "LET words = 'MATCH (t:Term)' MATCH (p:Person)",
                "UNWIND owners AS o",
                "UNWIND managers + owners AS o",
                "UNWIND managers + [1] AS o",
                "UNWIND [o IN owners WHERE o.id IN managers] AS o",
                "UNWIND [m IN managers] + [1] AS o",
                "UNWIND [1 IN managers] AS o",
                "UNWIND CASE WHEN true THEN [1] ELSE managers END AS o",
                "WITH practice, [1] AS managers UNWIND managers AS id",
                "WITH practice, [1] AS `managers` UNWIND managers AS id",
                "UNWIND COLLECT { UNWIND managers AS id RETURN count(id) } AS n",
                "LET match = 1",
                "USE other MATCH (t:Term)",
            })
    void keeps(String tail) {
        assertThat(rules.isSilent(tail + RETURN)).isFalse();
    }

    @Test
    void anAggregationWithoutGroupsReturnsARowOfNothing() {
        assertThat(rules.isSilent("MATCH (t:Term) RETURN 'found' AS outcome, 'OWN-01' AS flag, collect(t.id) AS facts"))
                .isFalse();
        assertThat(rules.isSilent("MATCH (t:Term) RETURN 'found' AS outcome, t.kind AS flag, collect(t.id) AS facts"))
                .isTrue();
    }

    @Test
    void aListIsEmptyIfItIsThereAndHasNothing() {
        assertThat(SilentRules.emptyLists(Map.of("managers", List.of("mso"), "paths", List.of())))
                .containsExactly("paths");
    }

    private static Person person(String id) {
        return new Person(Common.of(id), id, List.of());
    }

    private static Payment rent() {
        return new Payment(
                Common.of("rent"),
                "ann",
                "bob",
                Stream.RENT,
                null,
                FeeBasis.FLAT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
