package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.intake.EditedRows;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.intake.RowEdit;
import org.pierce.screening.Assessment;
import org.pierce.screening.Finding;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.SnapshotHead;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** What-if against the obvious way: the edited facts stored as a snapshot of their own and analyzed whole. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final int EDITS = 6;

    private final Analysis analysis;
    private final WhatIf whatIf;
    private final StructureStore store;
    private final Sessions sessions;

    @Autowired
    WhatIfTest(Analysis analysis, WhatIf whatIf, StructureStore store, Sessions sessions) {
        this.analysis = analysis;
        this.whatIf = whatIf;
        this.store = store;
        this.sessions = sessions;
    }

    @BeforeAll
    void emptyStore() {
        SharedStore.get().empty();
        sessions.write(CypherText.of("test/matter", "MERGE (:Matter {id: 'test'})"), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominee-med-spa", "private-equity-platform"})
    void itFindsWhatAnImportOfTheSameFactsFinds(String sample) {
        var known = whole(read(sample));
        int changed = 0;
        for (var edited : editions(known.structure())) {
            var tried = whatIf.run(known, edited);
            var expected = whole(edited);
            assertThat(told(tried.assessment())).isEqualTo(told(expected.assessment()));
            assertThat(tried.assessment().practices())
                    .isEqualTo(expected.assessment().practices());
            changed += told(tried.assessment()).equals(told(known.assessment())) ? 0 : 1;
        }
        assertThat(changed).as("edits that change a finding").isPositive();
    }

    @Test
    void theSnapshotStaysAsItIs() {
        var known = whole(read("nominee-med-spa"));
        editions(known.structure()).forEach(edited -> whatIf.run(known, edited));

        var again = store.get(known.request().stored().snapshot());
        assertThat(again.structure()).isEqualTo(known.structure());
        assertThat(again.derivation()).isEqualTo(known.derivation());
        assertThat(analysis.run(known.request(), AnalysisProgress.NONE).assessment())
                .isEqualTo(known.assessment());
    }

    @Test
    void nothingChangedAsksNothing() {
        var known = whole(read("nominee-med-spa"));
        assertThat(whatIf.run(known, known.structure()).assessment()).isEqualTo(known.assessment());
    }

    private static Structure read(String sample) {
        return Intake.read(List.of(Path.of("sample-data", sample)), Progress.SILENT)
                .getStructure();
    }

    private AnalysisResult whole(Structure structure) {
        var stored = store.write(new SnapshotHead("test", DAY, List.of()), structure, AnalysisProgress.NONE);
        return analysis.run(AnalysisRequest.of(stored), AnalysisProgress.NONE);
    }

    /** Some facts left away, some ended before the day, each by itself; those that cannot be are passed over. */
    private static List<Structure> editions(Structure structure) {
        var facts = new ArrayList<>(structure.list());
        Collections.shuffle(facts, new Random(7));
        return facts.stream()
                .flatMap(fact -> Stream.of(
                        RowEdit.remove(sheet(fact), fact.id()),
                        RowEdit.change(sheet(fact), fact.id(), Map.of("to", "2026-01-31"))))
                .map(edit -> EditedRows.apply(structure, List.of(edit)).structure())
                .flatMap(java.util.Optional::stream)
                .filter(edited -> !edited.equals(structure))
                .limit(EDITS)
                .toList();
    }

    private static String sheet(Fact fact) {
        return SheetSchema.get(fact.getClass()).name();
    }

    /** All that a finding says but the snapshot, which differs. */
    private static List<Finding> told(Assessment assessment) {
        return assessment.findings();
    }
}
