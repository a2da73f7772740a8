package org.pierce.control;

import java.time.LocalDate;
import java.util.List;

/** Employment, debt or kinship: it weighs, but it is never followed on and never makes a control path. */
public record InfluenceEdge(
        String id, String from, String to, Kind kind, LocalDate since, LocalDate until, List<String> basis) {

    public enum Kind {
        EMPLOYMENT,
        DEBT,
        KINSHIP
    }

    public InfluenceEdge {
        basis = List.copyOf(basis);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}
