package org.pierce.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class SilentRulesStoreTest {

    private static final LawBook LAW = LawBook.load();

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private final RuleCatalog catalog = RuleCatalog.standard();
    private final Sessions sessions;

    SilentRulesStoreTest(Sessions sessions) {
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
            var silent = catalog.rules().stream()
                    .filter(rule -> !screening.speaking(request, rows).contains(rule))
                    .toList();
            leftOut += silent.size();

            assertThat(screening.ask(silent, rows, request)).as("seed %d", seed).isEmpty();
        }
        assertThat(leftOut).isPositive();
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
