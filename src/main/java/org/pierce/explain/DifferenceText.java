package org.pierce.explain;

import java.util.Objects;
import org.pierce.screening.FindingDifference;
import org.pierce.screening.GradeDifference;
import org.pierce.structure.Practice;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;

/** Tells in one sentence each what differs between two assessments. */
public final class DifferenceText {

    private final Structure structure;

    /** @param structure names the practices */
    public DifferenceText(Structure structure) {
        this.structure = structure;
    }

    /** {@code Alder Medical, P.C.: elevated indicators becomes strong indicators of lay control.} */
    public String of(GradeDifference grade) {
        return "%s: %s becomes %s."
                .formatted(
                        name(grade.practice()),
                        grade.before().words(),
                        grade.after().words());
    }

    /** {@code appears at Alder Medical, P.C., high: Title of what was found.} */
    public String of(FindingDifference difference) {
        var finding = difference.finding();
        var what =
                switch (difference.kind()) {
                    case APPEARS ->
                        "appears at %s, %s".formatted(name(finding.practice()), Words.spoken(finding.severity()));
                    case ENDS -> "ends at %s".formatted(name(finding.practice()));
                    case CHANGES ->
                        "at %s goes from %s to %s"
                                .formatted(
                                        name(finding.practice()),
                                        Words.spoken(Objects.requireNonNull(difference.before())
                                                .severity()),
                                        Words.spoken(finding.severity()));
                };
        return "%s: %s.".formatted(what, finding.title());
    }

    /** The practice that it is about: {@code Alder Medical, P.C.} */
    public String where(FindingDifference difference) {
        return name(difference.finding().practice());
    }

    private String name(String practice) {
        return structure
                .find(practice)
                .filter(Practice.class::isInstance)
                .map(Practice.class::cast)
                .map(found -> structure.nameOf(found.entity()))
                .orElse(practice);
    }
}
