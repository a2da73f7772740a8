package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pierce.control.ControlReasoner;
import org.pierce.law.LawBook;
import org.pierce.law.PracticeContext;
import org.pierce.law.ResolvedLaw;
import org.pierce.store.EmbeddedStore;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.StoredSnapshots;
import org.pierce.structure.Practice;
import org.pierce.structure.RandomStructures;
import org.pierce.structure.Structure;

/** On random structures, of which many lack something, a rule that would be left out returns nothing when it is asked. */
@EmbeddedStore
class RuleAudienceStoreTest {

    private static final LawBook LAW = LawBook.load();

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private final RuleCatalog catalog = RuleCatalog.standard();
    private final Sessions sessions;

    RuleAudienceStoreTest(Sessions sessions) {
        this.sessions = sessions;
    }

    @Test
    void whatIsLeftOutReturnsNothing() {
        SharedStore.get().empty();
        int leftOut = 0;
        for (long seed = 0; seed < Long.getLong("seeds", 12); seed++) {
            var structure = RandomStructures.of(seed, 1 + (int) (seed % 5));
            var screening = new Screening(sessions, catalog, true);
            var request = request(structure);
            var rows = screening.rows(request);
            var asked = screening.speaking(request, rows).stream()
                    .collect(Collectors.toMap(one -> one.rule().id(), RuleAudience.Asked::rows));
            for (var rule : catalog.rules()) {
                var spared = new ArrayList<>(rows);
                spared.removeAll(asked.getOrDefault(rule.id(), List.of()));
                leftOut += spared.size();
                assertThat(spared.isEmpty() ? List.of() : screening.ask(List.of(rule), spared, request))
                        .as("%s, seed %d", rule.id(), seed)
                        .isEmpty();
            }
        }
        assertThat(leftOut).isPositive();
    }

    @Test
    void partsUnderWayAtOnceComeOutAsTheWholeDoes() {
        SharedStore.get().empty();
        var request = request(RandomStructures.of(4, 5));
        var few = RuleCatalog.only(catalog.findRuleOf("OWN-08").orElseThrow());
        var told = new ArrayList<Integer>();
        var whole = new ScreeningRun(sessions, few, true, request, ScreeningProgress.NONE).run();

        var parts = new ScreeningRun(sessions, few, true, request, (done, of) -> told.add(done)).run(1);

        assertThat(parts.assessment()).isEqualTo(whole.assessment());
        assertThat(parts.surroundings()).isEqualTo(whole.surroundings());
        int practices = parts.assessment().practices().size();
        assertThat(told)
                .isSorted()
                .hasSizeGreaterThan(practices)
                .startsWith(0, 1)
                .endsWith(practices);
    }

    private ScreeningRequest request(Structure structure) {
        var derivation = ControlReasoner.standard().derive(structure);
        Map<String, ResolvedLaw> law = new HashMap<>();
        for (var practice : structure.list(Practice.class)) {
            law.put(practice.id(), LAW.resolve(PracticeContext.of(structure, practice, DAY, DAY), List.of()));
        }
        var snapshot = StoredSnapshots.in(sessions).write(structure, derivation);
        return new ScreeningRequest(snapshot, structure, derivation, DAY, DAY, law, LAW.hash(), Thresholds.standard());
    }
}
