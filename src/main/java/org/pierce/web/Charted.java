package org.pierce.web;

import java.util.Optional;
import org.pierce.analysis.AnalyzedMatter;

/**
 * A matter as its chart shows it.
 *
 * @param base as it is on record
 * @param draft the draft that is edited; empty where the record is shown
 */
record Charted(AnalyzedMatter base, Optional<Draft> draft) {

    /** The matter as it is drawn: as edited, or as it is on record. */
    AnalyzedMatter shown() {
        return draft.map(Draft::shown).orElse(base);
    }

    /** Whether the draft leaves out a fact that is on record. */
    boolean isGone(String fact) {
        return base.structure().find(fact).isPresent()
                && shown().structure().find(fact).isEmpty();
    }
}
