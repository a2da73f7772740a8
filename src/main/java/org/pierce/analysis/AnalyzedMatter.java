package org.pierce.analysis;

import java.util.Map;
import org.pierce.control.Derivation;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Assessment;
import org.pierce.screening.Closing;
import org.pierce.screening.Finding;
import org.pierce.screening.PracticeSurroundings;
import org.pierce.structure.Structure;

/**
 * A snapshot of a matter with everything that a run made of it: what the faces show.
 *
 * @param id id of the matter
 * @param name name of the matter
 * @param snapshot how the snapshot is named for readers: {@code 7, of 2026-11-12}
 * @param result what came of the run
 * @param flags title of each flag, by its id
 * @param closings how far findings are on their way to closing, by the finding's id
 */
public record AnalyzedMatter(
        String id,
        String name,
        String snapshot,
        AnalysisResult result,
        Map<String, String> flags,
        Map<String, Closing> closings)
        implements AssessedMatter {

    public AnalyzedMatter {
        flags = Map.copyOf(flags);
        closings = Map.copyOf(closings);
    }

    AnalyzedMatter withClosings(Map<String, Closing> current) {
        return new AnalyzedMatter(id, name, snapshot, result, flags, current);
    }

    AnalyzedMatter withResult(AnalysisResult other) {
        return new AnalyzedMatter(id, name, snapshot, other, flags, closings);
    }

    /** How far a finding is on its way to closing. */
    public Closing closing(Finding finding) {
        return closings.getOrDefault(finding.id(), Closing.NONE);
    }

    @Override
    public Structure structure() {
        return result.structure();
    }

    public Derivation derivation() {
        return result.derivation();
    }

    @Override
    public Assessment assessment() {
        return result.assessment();
    }

    @Override
    public Map<String, PracticeSurroundings> surroundings() {
        return result.surroundings();
    }
}
