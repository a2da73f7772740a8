package org.pierce.screening.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.intake.Intake;
import org.pierce.screening.RuleCatalog;
import org.pierce.store.StructureGraph;

/** A tail is left out for a practice only where it is certain that it returns nothing there. */
class TailReachTest {

    private static final String RETURN = " RETURN 'found' AS outcome, 'OWN-01' AS flag";

    /** Of two practices the first pays rent and a fee; each has an owner, the other one a manager. */
    private static final String STRUCTURE = """
            == people ==
            id,name
            ann,"Ann Ruiz, MD"
            bob,Bob Kane
            == entities ==
            id,name,form
            pc,"Alder Medical, P.C.",pc
            clinic,"Birch Medical, P.C.",pc
            mso,"Alder Management, LLC",llc
            == practices ==
            id,entity,state,profession
            P1,pc,CA,medicine
            P2,clinic,OR,medicine
            == ownership ==
            id,owner,entity,percent,to
            s1,ann,pc,100,
            s2,bob,clinic,100,2020-01-01
            == payments ==
            id,payer,payee,stream,basis,amount,per,from
            rent,pc,bob,rent,flat,1000,month,2021-01-01
            fee,pc,ann,management-fee,percent-of-gross,,,2021-01-01
            == agreements ==
            id,title,kind,template
            msa,Management services agreement,msa,form-1
            == agreement parties ==
            id,agreement,party,role
            a1,msa,clinic,practice
            a2,msa,mso,manager
            == terms ==
            id,agreement,template,kind,value
            t1,,form-1,exclusive,yes
            """;

    @TempDir
    Path folder;

    private StructureGraph graph = new StructureGraph("m.1", org.pierce.structure.Structure.of(List.of()));
    private final Map<String, Object> bound = new HashMap<>();

    @BeforeEach
    void read() throws IOException {
        var file = Files.writeString(folder.resolve("case.sheets"), STRUCTURE);
        graph = new StructureGraph("m.1", Intake.readCase(file).result().getStructure());
        bound.put("practice", Objects.requireNonNull(graph.findByKey("m.1/P1")));
        bound.put("entity", Objects.requireNonNull(graph.findByKey("m.1/pc")));
        bound.put("date", LocalDate.of(2022, 3, 1));
        bound.put("law", Map.of("lay_max", 0.0, "forms", List.of("pc")));
        bound.put("threshold", Map.of("few", 2.0));
        bound.put("managers", List.of());
        bound.put("group", List.of("bob"));
        bound.put(
                "owners",
                List.of(
                        Map.of("id", "ann", "direct", true, "upper", 100.0, "eligibility", "may-control"),
                        Map.of("id", "bob", "direct", false, "upper", 0.0, "eligibility", "may-not-hold")));
        bound.put("paths", List.of(Map.of("target", "PRICES_RATES", "strength", "control")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (entity)-[:PARTY_TO]->(a:Agreement)",
                "MATCH (entity)<-[:PAYER]-(f:Payment {stream: 'supplies'})",
                "MATCH (entity)<-[:PAYER]-(f:Payment) WHERE f.stream IN ['supplies', 'loan']",
                "MATCH (entity)<-[:PAYER]-(f:Payment)-[:PAYEE]->(m:Party) WHERE m.id IN group AND f.since <= date <= f.until AND f.stream = 'management-fee'",
                "MATCH (entity)<-[:PAYER]-(f:Payment) WHERE f.until < date",
                "MATCH (entity)<-[:PAYER]-(f:Payment)-[:PRACTICE]->(practice)",
                "MATCH (entity)<-[:PAYEE]-(f:Payment)",
                "MATCH (entity)-[:OWNS]->(x)",
                "MATCH (entity)<-[:OWNS]-(x:Entity)",
                "MATCH (f:Payment)-[:PAYER]->(entity), (f)-[:PAYEE]->(x:Entity)",
                "MATCH (x:Party {key: practice.snapshot + '/ann'})<-[:PERSON]-(l:License)",
                "MATCH (x:Party {key: practice.snapshot + '/nobody'})",
                "UNWIND [o IN owners WHERE o.direct AND o.eligibility IN ['may-not-hold'] | o.id] AS id MATCH (p:Party {key: practice.snapshot + '/' + id})",
                "UNWIND [o IN owners WHERE o.upper > 50] AS o MATCH (p:Party {key: practice.snapshot + '/' + o.id})-[:OWNS]->(e:Entity) WHERE e.id <> 'pc'",
                "UNWIND owners AS o MATCH (:Person {key: practice.snapshot + '/' + o.id})-[s:OWNS]->(e) WHERE s.since <= date <= s.until AND e.form = 'llc'",
                "UNWIND managers + [m IN group WHERE m = 'ann'] AS id",
                "UNWIND CASE WHEN size(managers) > 0 THEN owners ELSE [] END AS o",
                "LET fees = COLLECT { MATCH (entity)<-[:PAYER]-(f:Payment {stream: 'supplies'}) RETURN f.id } FILTER size(fees) > 0",
                "LET any = [p IN paths WHERE p.target = 'TRIAGE'] UNWIND any AS p",
                "CALL (*) { MATCH (entity)<-[:USED_BY]-(a:Asset) RETURN a AS x UNION ALL WITH * WHERE size(managers) > 0 RETURN entity AS x }",
                "CALL (entity) { MATCH (entity)<-[:PAYER]-(f) RETURN f } FILTER f.stream = 'supplies'",
                "WITH entity AS e MATCH (e)-[:PARTY_TO]->(a)",
                "WITH entity, count(practice) AS n MATCH (entity)-[:PARTY_TO]->(a)",
                "FILTER NOT (practice.state = 'CA' OR law.lay_max > 50)",
                "FILTER coalesce(law.unheard = 'x', false) OR 'llp' IN law.forms",
                "FILTER any(o IN owners WHERE o.direct AND o.upper < threshold.few)",
                "FILTER EXISTS { (entity)<-[:OWNS]-(x:Entity) }",
                "FILTER EXISTS { MATCH (entity)<-[s:OWNS]-(x) WHERE s.until < date RETURN x }",
                "FILTER practice.specialties IS NULL",
                "OPTIONAL MATCH (entity)-[:PARTY_TO]->(a) FILTER a.kind = 'msa'",
                "OPTIONAL MATCH (entity)<-[:PAYER]-(f) FILTER f IS NULL",
                "FILTER NOT EXISTS { (entity)<-[:PAYER]-(f:Payment) WHERE f.stream = 'rent' AND f.since <= date }",
                "LET n = COLLECT { MATCH (entity)<-[:PAYER]-(f) RETURN f.stream } FILTER size(n) < 2",
                "LET n = COLLECT { MATCH (entity)<-[:PAYER]-(f)-[:PAYEE]->(x) RETURN DISTINCT x } FILTER size(n) >= 3 OR size(n) + 1 > 3",
                "MATCH (entity)-[:PARTY_TO]->{1,4}(x)",
                "FILTER reduce(sum = 0, x IN managers | sum + 1) > 0",
                "MATCH (t:Term)-[:AGREEMENT]->(a:Agreement)<-[:PARTY_TO]-(entity)",
            })
    void isLeftOut(String tail) {
        assertThat(TailReach.of(tail + RETURN).mayReturn(graph, bound)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (entity)",
                "MATCH (practice)-[:ENTITY]->(entity)",
                "MATCH (entity)<-[:PAYER]-(f:Payment {stream: 'rent'})-[:PAYEE]->(m:Party) WHERE m.id IN group AND f.since <= date <= f.until",
                "MATCH (entity)<-[:PAYER|PAYEE]-(f:Payment)-[:PAYEE]-(m)",
                "MATCH (m)<-[:PAYEE]-(f:Fact)-[:PAYER]->(entity)",
                "MATCH (x:Party)-[s:OWNS]->(entity) WHERE s.percentLower > 50 AND s.entity = entity.id",
                "MATCH (p:Payment)",
                "MATCH (entity)-[*1..2]-(x:Asset)",
                "MATCH (entity) (()<-[s:OWNS]-() WHERE s.since <= date){1,8} (e:Entity)",
                "MATCH (entity)-[:OWNS]->{0,2}(x:Person)",
                "MATCH (entity)-[:HAS_STATE]->(s:EntityState)",
                "MATCH (entity)-->(x)",
                "MATCH (x:!Payment)",
                "OPTIONAL MATCH (entity)-[:PARTY_TO]->(a) FILTER a IS NULL",
                "OPTIONAL MATCH (entity)<-[:PAYER]-(f) WHERE f.services = toUpper('x') FILTER f IS NULL",
                "OPTIONAL MATCH (entity)<-[:PAYER]-(f) FILTER f.stream = 'rent'",
                "LET n = COLLECT { MATCH (entity)<-[:PAYER]-(f)-[:PAYEE]->(x) RETURN x } FILTER size(n) < 2",
                "LET n = COLLECT { MATCH (entity)<-[:PAYER]-(f) RETURN DISTINCT f.record } FILTER size(n) < 2",
                "LET n = COLLECT { MATCH (entity)<-[:PAYER]-(f) RETURN f LIMIT 1 } FILTER size(n) < 2",
                "FILTER NOT EXISTS { MATCH (entity)<-[:PAYER]-(f) WITH f LIMIT 0 RETURN f }",
                "LET n = COLLECT { MATCH (entity)<-[:PAYER]-(f) RETURN f.id UNION MATCH (entity)<-[:PAYER]-(f) RETURN f.id } FILTER size(n) < 3",
                "MATCH (entity)<-[:PAYER]-{1,3}(x) FILTER x.id = 'y'",
                "LET n = COLLECT { MATCH (entity)<-[:PAYER]-{1,3}(x) RETURN DISTINCT x.id } FILTER size(n) >= 5",
                "LET n = COLLECT { MATCH (x:Person) RETURN x } FILTER size(n) >= 5",
                "LET n = COLLECT { UNWIND split('a,b', ',') AS x RETURN x } FILTER size(n) > 1",
                "UNWIND owners AS o MATCH (p:Party {key: practice.snapshot + '/' + o.id})-[:OWNS]->(e)",
                "UNWIND split('a,b', ',') AS x MATCH (p:Party {key: practice.snapshot + '/' + x})",
                "UNWIND [o IN owners WHERE replace(o.id, 'a', '') = 'nn' | o.id] AS id MATCH (p:Party {key: practice.snapshot + '/' + id})-[:OWNS]->(e)",
                "LET fees = COLLECT { MATCH (entity)<-[:PAYER]-(f:Payment) RETURN f.id } FILTER size(fees) > 1 AND 'rent' IN fees",
                "LET fees = COLLECT { MATCH (entity)<-[:PAYER]-(f:Payment {stream: 'supplies'}) RETURN f.id } FILTER size(fees) = 0",
                "LET n = COUNT { (entity)-[:PARTY_TO]->() } FILTER n > 5",
                "MATCH (entity)-[:PARTY_TO]->(a) WITH count(a) AS n FILTER n = 0",
                "MATCH (entity)-[:PARTY_TO]->(a) WITH my.own(a) AS n",
                "CALL (*) { MATCH (entity)-[:PARTY_TO]->(a) RETURN collect(a) AS all }",
                "CALL (*) { WHEN true THEN { RETURN 1 AS x } }",
                "WITH practice MATCH (entity)-[:OWNS]->(x)",
                "CALL (practice) { MATCH (entity)-[:OWNS]->(x) RETURN x }",
                "FILTER NOT EXISTS { (entity)-[:PARTY_TO]->(a) }",
                "FILTER practice.state STARTS WITH 'X'",
                "FILTER practice.state =~ 'X.*' OR entity:Person",
                "FILTER size(owners) - 1 > 5",
                "FILTER law.lay_max IS NULL OR practice.state <> 'OR'",
                "MATCH (practice)-[:ENTITY]->(e) WITH e ORDER BY e.id LIMIT 1 WHERE e.id = 'pc'",
                "LET match = 1",
                "UNWIND [x IN ] AS y",
                "WITH , entity MATCH (entity",
                "FILTER practice.state = 'C\\u0041' OR practice.state = 'C\\'A'",
                "MATCH (`entity`)-[:OWNS]->(x)",
                "FOREACH (x IN [] | CREATE (y))",
                "RETURN 1 AS outcome, 2 AS flag NEXT MATCH (entity)-[:OWNS]->(x)",
            })
    void isAsked(String tail) {
        assertThat(TailReach.of(tail + RETURN).mayReturn(graph, bound)).isTrue();
    }

    @Test
    void aTermOfATemplateHoldsForItsAgreements() {
        bound.put("entity", Objects.requireNonNull(graph.findByKey("m.1/clinic")));

        assertThat(TailReach.of("MATCH (entity)-[:PARTY_TO]->(a)<-[:AGREEMENT]-(t:Term {kind: 'exclusive'})" + RETURN)
                        .mayReturn(graph, bound))
                .isTrue();
        assertThat(TailReach.of("MATCH (entity)-[:PARTY_TO]->(a)<-[:AGREEMENT]-(t:Term {kind: 'break-fee'})" + RETURN)
                        .mayReturn(graph, bound))
                .isFalse();
    }

    /** More hang on it than the steps that may be taken. */
    @Test
    void ofVeryManyFactsThoseThatCannotBeMeantAreLeftOutOnce() throws IOException {
        var many = new StringBuilder("== payments ==\nid,payer,payee,stream,basis\n");
        for (int i = 0; i < 3000; i++) {
            many.append("more").append(i).append(",pc,mso,supplies,flat\n");
        }
        var file = Files.writeString(folder.resolve("many.sheets"), "include: case.sheets\n" + many);
        var crowd = new StructureGraph("m.1", Intake.readCase(file).result().getStructure());
        var paid = "MATCH (x:Party {key: practice.snapshot + '/mso'})<-[:PAYEE]-(f:Payment) WHERE f.since <= date AND ";

        assertThat(TailReach.of(paid + "(f.stream IN ['referral'] OR f.basis = 'per-referral')" + RETURN)
                        .mayReturn(crowd, bound))
                .isFalse();
        assertThat(TailReach.of(paid + "EXISTS { (f)-[:PAYER]->(p) WHERE p.id = 'x' AND f.stream = 'referral' }"
                                + RETURN)
                        .mayReturn(crowd, bound))
                .as("steps come to their end")
                .isTrue();
        assertThat(TailReach.of(paid + "f.stream = 'supplies' AND f.id = 'more2999'" + RETURN)
                        .mayReturn(crowd, bound))
                .isTrue();
        assertThat(TailReach.of(paid + "(f.stream = 'referral' OR x.id IN group) AND f.basis = 'flat'" + RETURN)
                        .mayReturn(crowd, bound))
                .isTrue();
    }

    @Test
    void theRulesOfTheBuildAreUnderstood() {
        assertThat(RuleCatalog.standard().rules())
                .filteredOn(rule -> !TailReach.of(rule.tail()).isUnderstood())
                .isEmpty();
    }
}
