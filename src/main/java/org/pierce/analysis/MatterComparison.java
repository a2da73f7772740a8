package org.pierce.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pierce.screening.AssessmentDifference;
import org.pierce.screening.Finding;
import org.pierce.screening.Severity;
import org.pierce.structure.FactDifference;

/**
 * A matter on two snapshots, or on two dates, side by side. Both are judged by the rules of this program, so that no difference comes from them.
 *
 * @param facts that came, went or changed
 * @param assessments findings and grades that differ
 * @param causes what makes each of these findings differ, by its id
 */
public record MatterComparison(
        AnalyzedMatter before,
        AnalyzedMatter after,
        List<FactDifference> facts,
        AssessmentDifference assessments,
        Map<String, Cause> causes) {

    /** What makes a finding differ. */
    public enum Cause {
        /** The other facts, or the other day on which they are taken, under the earlier law. */
        FACTS,
        /** The other law, on the earlier facts. */
        LAW,
        /** Neither without the other, or each alone. */
        LAW_AND_FACTS
    }

    public MatterComparison {
        facts = List.copyOf(facts);
        causes = Map.copyOf(causes);
    }

    /**
     * Compares, and tries facts and law each without the other, so that the cause is measured.
     *
     * @throws java.util.NoSuchElementException if there is no such matter or snapshot
     */
    public static MatterComparison of(Workbench workbench, String matter, Side from, Side to) {
        var before = workbench.open(matter, from.snapshot(), from.factsAsOf(), from.lawAsOf());
        var after = workbench.open(matter, to.snapshot(), to.factsAsOf(), to.lawAsOf());
        var was = before.assessment();
        var is = after.assessment();
        var difference = AssessmentDifference.of(was, is);
        var causes = new HashMap<String, Cause>();
        if (!difference.findings().isEmpty()) {
            var isOtherLaw = !was.lawAsOf().equals(is.lawAsOf());
            var isOtherFacts =
                    !was.snapshot().equals(is.snapshot()) || !was.factsAsOf().equals(is.factsAsOf());
            var factsAlone = isOtherLaw && isOtherFacts
                    ? severities(workbench.open(matter, to.snapshot(), is.factsAsOf(), was.lawAsOf()))
                    : null;
            var lawAlone = isOtherLaw && isOtherFacts
                    ? severities(workbench.open(matter, from.snapshot(), was.factsAsOf(), is.lawAsOf()))
                    : null;
            for (var one : difference.findings()) {
                var now = one.after() == null ? null : one.after().severity();
                causes.put(
                        one.finding().id(),
                        factsAlone == null || lawAlone == null
                                ? (isOtherLaw ? Cause.LAW : Cause.FACTS)
                                : cause(factsAlone, lawAlone, one.finding(), now));
            }
        }
        return new MatterComparison(
                before, after, FactDifference.between(before.structure(), after.structure()), difference, causes);
    }

    /**
     * One side of a comparison.
     *
     * @param snapshot its number
     * @param factsAsOf the day of the facts; the snapshot's own where null
     * @param lawAsOf the day of the law; the snapshot's own where null
     */
    public record Side(
            long snapshot,
            @Nullable LocalDate factsAsOf,
            @Nullable LocalDate lawAsOf) {}

    private static Cause cause(
            Map<String, Severity> factsAlone, Map<String, Severity> lawAlone, Finding finding, @Nullable Severity now) {
        var byFacts = Objects.equals(factsAlone.get(finding.id()), now);
        var byLaw = Objects.equals(lawAlone.get(finding.id()), now);
        if (byFacts == byLaw) {
            return Cause.LAW_AND_FACTS;
        }
        return byFacts ? Cause.FACTS : Cause.LAW;
    }

    private static Map<String, Severity> severities(AnalyzedMatter matter) {
        var severities = new HashMap<String, Severity>();
        matter.assessment().findings().forEach(finding -> severities.put(finding.id(), finding.severity()));
        return severities;
    }
}
