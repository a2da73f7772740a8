package org.pierce.chart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pierce.control.Certainty;
import org.pierce.control.ControlPath;
import org.pierce.control.ControlReasoner;
import org.pierce.control.Target;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.law.Eligibility;
import org.pierce.law.EligibilityIndex;
import org.pierce.law.LawBook;
import org.pierce.law.PartyEligibility;
import org.pierce.law.PracticeContext;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;

/** The sample matters as they would be drawn: read, reasoned over and judged by the bundled law. */
final class SampleViews {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    private static final LawBook LAW = LawBook.load();

    private SampleViews() {}

    static Structure structure(String sample) {
        return Intake.read(List.of(Path.of("sample-data", sample)), Progress.SILENT)
                .getStructure();
    }

    static PartyEligibility eligibility(Structure structure, Practice practice) {
        return EligibilityIndex.of(structure, DAY)
                .of(practice, LAW.resolve(PracticeContext.of(structure, practice, DAY, DAY)));
    }

    /** @param lit a word in the id of the domain that the lit path reaches; empty for the longest path */
    static PracticeView practice(Structure structure, String id, String lit) {
        Practice practice = (Practice) structure.find(id).orElseThrow();
        PartyEligibility eligibility = eligibility(structure, practice);
        ControlReasoner reasoner = ControlReasoner.standard();
        List<ControlPath> paths = reasoner.on(structure, reasoner.derive(structure), DAY)
                .layPaths(id, party -> eligibility.get(party).eligibility() == Eligibility.MAY_CONTROL);
        Optional<ControlPath> chosen = paths.stream()
                .filter(path -> path.certainty() == Certainty.CERTAIN)
                .filter(path -> lit.isEmpty()
                        || (path.target() instanceof Target.InDomain in
                                && in.domain().contains(lit)))
                .max(Comparator.comparingInt(path -> path.edges().size()));
        return new PracticeView(
                structure, id, paths, chosen, party -> eligibility.get(party).eligibility(), SampleDrawings.TITLE);
    }
}
