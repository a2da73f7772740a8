package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleReadsTest {

    private static final Map<String, Object> LAW = Map.of("lay_max", 0.0, "lay_max_known", true, "fee", "prohibited");

    private static final Map<String, Object> ROW = Map.of(
            "key", "m.1/P1",
            "law", LAW,
            "lay", List.of("lee"),
            "owners", List.of(Map.of("id", "ann", "direct", true, "upper", 50.0)),
            "paths", List.of());

    @Test
    void onlyWhatTheTailCanSeeIsSent() {
        var tail = "MATCH (entity) WHERE law.lay_max = 0 AND 'paths' <> '' // paths\nRETURN 1 AS outcome";
        assertThat(row(tail).keySet()).isEqualTo(Set.of("key", "law"));
        assertThat(law(tail)).isEqualTo(Map.of("lay_max", 0.0));
        assertThat(row("UNWIND lay AS x RETURN x").keySet()).isEqualTo(Set.of("key", "lay"));
    }

    @Test
    void allIsSentWhereANameMayBeQuoted() {
        assertThat(row("UNWIND `lay` AS x RETURN x").keySet()).isEqualTo(ROW.keySet());
        assertThat(law("RETURN law.`fee` AS x")).isEqualTo(LAW);
    }

    @Test
    void onlyWhatTheTailCanSeeIsBound() {
        assertThat(RuleQuery.of("rule", "UNWIND lay AS x RETURN law.fee AS flag", List.of("flag"))
                        .text())
                .contains("WITH practice, $batch.laws[row.law] AS law, row.lay AS lay\n")
                .contains("CALL (practice, law, lay) {");
    }

    @Test
    void theLawAsAWholeIsSentWhereItIsUsedAsAWhole() {
        assertThat(law("RETURN law['lay_' + 'max'] AS x")).isEqualTo(LAW);
        assertThat(law("WITH law AS l RETURN l.fee AS x")).isEqualTo(LAW);
        assertThat(law("RETURN law.fee AS fee, outlaw AS y")).isEqualTo(Map.of("fee", "prohibited"));
    }

    @Test
    void practicesUnderLawThatLooksTheSameToTheTailShareIt() {
        var other = Map.of("key", "m.1/P2", "law", Map.of("lay_max", 49.0, "fee", "prohibited"));
        var batch = RuleReads.of("RETURN law.fee AS fee").of(List.of(ROW, other));

        assertThat(batch).containsEntry("laws", List.of(Map.of("fee", "prohibited")));
        assertThat(batch)
                .containsEntry("rows", List.of(Map.of("key", "m.1/P1", "law", 0), Map.of("key", "m.1/P2", "law", 0)));
        assertThat(RuleReads.of("RETURN law.lay_max AS most").of(List.of(ROW, other)))
                .containsEntry("laws", List.of(Map.of("lay_max", 0.0), Map.of("lay_max", 49.0)));
    }

    @Test
    void ownersAndPathsAreSentWithTheKeysThatTheTailReads() {
        assertThat(owners("UNWIND owners AS o RETURN o.direct AS direct, owners[0].id AS first"))
                .isEqualTo(List.of(Map.of("id", "ann", "direct", true)));
        assertThat(owners("RETURN [o IN owners[0..2] | o {.upper}] AS some"))
                .isEqualTo(List.of(Map.of("id", "ann", "upper", 50.0)));
    }

    @Test
    void ownersAreSentWholeWhereAKeyMayBeReadInAnotherWay() {
        for (var tail : List.of(
                "UNWIND owners AS o RETURN o['upper'] AS upper",
                "UNWIND owners AS o UNWIND ['upper'] AS k RETURN o[k] AS upper",
                "UNWIND owners AS o RETURN keys(o) AS names",
                "UNWIND owners AS o RETURN o {.*} AS all",
                "UNWIND owners AS o RETURN o.`upper` AS upper")) {
            assertThat(owners(tail)).as(tail).isEqualTo(ROW.get("owners"));
        }
    }

    private static Map<?, ?> row(String tail) {
        return (Map<?, ?>) ((List<?>) RuleReads.of(tail).of(List.of(ROW)).get("rows")).getFirst();
    }

    private static Object owners(String tail) {
        return row(tail).get("owners");
    }

    private static Object law(String tail) {
        var batch = RuleReads.of(tail).of(List.of(ROW));
        return ((List<?>) batch.get("laws")).get((Integer) row(tail).get("law"));
    }
}
