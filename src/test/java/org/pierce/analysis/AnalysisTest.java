package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.screening.Finding;
import org.pierce.screening.Grade;
import org.pierce.store.CypherText;
import org.pierce.store.EmbeddedStoreInitializer;
import org.pierce.store.Sessions;
import org.pierce.store.SharedStore;
import org.pierce.store.SnapshotHead;
import org.pierce.structure.Structure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A whole run on the nominee med spa. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = EmbeddedStoreInitializer.class)
class AnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final CypherText MATTER = CypherText.of("test/matter", "MERGE (:Matter {id: 'test'})");

    private final Analysis analysis;
    private final StructureStore store;
    private final Sessions sessions;

    @Autowired
    AnalysisTest(Analysis analysis, StructureStore store, Sessions sessions) {
        this.analysis = analysis;
        this.store = store;
        this.sessions = sessions;
    }

    @BeforeEach
    void emptyStore() {
        SharedStore.get().empty();
        sessions.write(MATTER, Map.of());
    }

    @Test
    void theNomineeMedSpaShowsStrongIndicators() {
        var result = analysis.run(AnalysisRequest.of(stored()), AnalysisProgress.NONE);
        var assessment = result.assessment();
        assertThat(assessment.practices()).hasSize(1);
        assertThat(assessment.practices().getFirst().grade()).isEqualTo(Grade.STRONG_INDICATORS);
        assertThat(assessment.findings()).extracting(Finding::flag).contains("SUC-02", "FEE-09");
    }

    @Test
    void theSameSnapshotReadBackGivesTheSameAssessment() {
        var written = stored();
        var first = analysis.run(AnalysisRequest.of(written), AnalysisProgress.NONE);
        var again = analysis.run(AnalysisRequest.of(store.get(written.snapshot())), AnalysisProgress.NONE);

        assertThat(again.assessment()).isEqualTo(first.assessment());
    }

    private StoredStructure stored() {
        var head = new SnapshotHead("test", DAY, List.of());
        return store.write(head, nominee(), AnalysisProgress.NONE);
    }

    private static Structure nominee() {
        return Intake.read(List.of(Path.of("sample-data/nominee-med-spa")), Progress.SILENT)
                .getStructure();
    }
}
