package org.pierce.analysis;

import java.util.Map;
import org.pierce.control.Derivation;
import org.pierce.law.Eligibility;
import org.pierce.screening.Assessment;
import org.pierce.structure.Structure;

/**
 * A snapshot of a matter with everything that a run made of it: what the faces show.
 *
 * @param id id of the matter
 * @param name name of the matter
 * @param snapshot how the snapshot is named for readers: {@code 7, of 2026-11-12}
 * @param structure the facts
 * @param derivation what follows from the facts alone
 * @param assessment the facts judged
 * @param flags title of each flag, by its id
 * @param standing for each practice, by its id, what each party around it may hold there
 */
public record AnalyzedMatter(
        String id,
        String name,
        String snapshot,
        Structure structure,
        Derivation derivation,
        Assessment assessment,
        Map<String, String> flags,
        Map<String, Map<String, Eligibility>> standing) {

    public AnalyzedMatter {
        flags = Map.copyOf(flags);
        standing = Map.copyOf(standing);
    }
}
