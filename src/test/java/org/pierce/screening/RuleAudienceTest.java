package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Structure;

class RuleAudienceTest {

    private static final Map<String, Object> ALONE =
            Map.of("key", "m.1/P1", "managers", List.of(), "owners", List.of());
    private static final Map<String, Object> MANAGED =
            Map.of("key", "m.1/P2", "managers", List.of("mso"), "owners", List.of());

    private final RuleAudience audience = new RuleAudience(
            List.of(
                    rule("of-managers", "UNWIND managers AS m RETURN 'found' AS outcome, m AS flag"),
                    rule("of-all", "MATCH (entity) RETURN 'found' AS outcome, entity.id AS flag"),
                    rule(
                            "of-owners",
                            "UNWIND [o IN owners WHERE o.direct] AS o RETURN 'found' AS outcome, o.id AS flag")),
            "m.1",
            Structure.of(List.of()),
            Map.of());

    @Test
    void aRuleIsPutToThePracticesOfWhichItCouldReturnARow() {
        var asked = audience.of(List.of(ALONE, MANAGED));

        assertThat(asked).extracting(one -> one.rule().id()).containsExactly("group/of-managers", "group/of-all");
        assertThat(asked)
                .extracting(RuleAudience.Asked::rows)
                .containsExactly(List.of(MANAGED), List.of(ALONE, MANAGED));
    }

    @Test
    void aRuleWithoutSuchAPracticeIsNotPut() {
        assertThat(audience.of(List.of(ALONE)))
                .extracting(one -> one.rule().id())
                .containsExactly("group/of-all");
    }

    private static Rule rule(String name, String tail) {
        return new Rule("group/" + name, "title", List.of(), Set.of(), "cause", tail, "page", Map.of(), true, "source");
    }
}
