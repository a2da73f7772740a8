package org.pierce.analysis;

import org.pierce.control.ControlReasoner;
import org.pierce.store.SnapshotContent;
import org.pierce.store.SnapshotDifference;
import org.pierce.store.SnapshotTrial;
import org.pierce.structure.Structure;

/** Analyzes a snapshot as if its facts were others. Nothing is kept: what differs is written, asked about, and rolled back. */
public final class WhatIf {

    private final Analysis analysis;
    private final SnapshotTrial trial;
    private final ControlReasoner reasoner = ControlReasoner.standard();

    WhatIf(Analysis analysis, SnapshotTrial trial) {
        this.analysis = analysis;
        this.trial = trial;
    }

    /**
     * @param known what came of the snapshot as it is
     * @param facts what it shall hold instead
     * @return what comes of it, on the same dates and terms
     * @throws IllegalArgumentException if an id means another kind of fact than before
     * @throws org.pierce.store.StoreException if the store fails
     */
    public AnalysisResult run(AnalysisResult known, Structure facts) {
        var stored = known.request().stored();
        var held = new SnapshotContent(stored.structure(), stored.derivation());
        var wanted = new SnapshotContent(facts, reasoner.derive(facts));
        var difference = SnapshotDifference.of(stored.snapshot(), held, wanted);
        var request =
                known.request().with(new StoredStructure(stored.snapshot(), stored.date(), facts, wanted.derivation()));
        return trial.with(
                difference, statements -> analysis.runWithin(statements, request, known, difference.touched()));
    }
}
