package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleReadsTest {

    private static final Map<String, Object> ROW = Map.of(
            "key", "m.1/P1",
            "law", Map.of("lay_max", 0.0, "lay_max_known", true, "fee", "prohibited"),
            "lay", List.of("lee"),
            "paths", List.of());

    @Test
    void onlyWhatTheTailCanSeeIsSent() {
        var reads =
                RuleReads.of("MATCH (entity) WHERE law.lay_max = 0 AND 'paths' <> '' // paths\nRETURN 1 AS outcome");
        assertThat(reads.of(ROW)).containsOnlyKeys("key", "law").containsEntry("law", Map.of("lay_max", 0.0));
        assertThat(RuleReads.of("UNWIND lay AS x RETURN x").of(ROW)).containsOnlyKeys("key", "lay");
    }

    @Test
    void theLawAsAWholeIsSentWhereItIsUsedAsAWhole() {
        assertThat(RuleReads.of("RETURN law['lay_' + 'max'] AS x").of(ROW).get("law"))
                .isEqualTo(ROW.get("law"));
        assertThat(RuleReads.of("WITH law AS l RETURN l.fee AS x").of(ROW).get("law"))
                .isEqualTo(ROW.get("law"));
        assertThat(RuleReads.of("RETURN law.fee AS fee, outlaw AS y").of(ROW).get("law"))
                .isEqualTo(Map.of("fee", "prohibited"));
    }
}
