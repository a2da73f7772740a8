package org.pierce.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.PartialDate;
import org.pierce.structure.Period;

/** Dates and periods of the rows of a sheet: those of many rows are read once, and are one object. */
final class Periods {

    private static final int REMEMBERED = 10_000;

    private final Map<String, PartialDate> dates = new HashMap<>();
    private final Map<Period, Period> periods = new HashMap<>();

    /** The date, null where a complaint was made. */
    @Nullable
    PartialDate date(String text, Complaint complaint) {
        var known = dates.get(text);
        if (known == null) {
            known = DateText.read(text, complaint);
            if (known != null && dates.size() < REMEMBERED) {
                dates.put(text, known);
            }
        }
        return known;
    }

    Period of(@Nullable PartialDate from, @Nullable PartialDate to) {
        var period = new Period(from, to);
        var known = periods.get(period);
        if (known == null && periods.size() < REMEMBERED) {
            periods.put(period, period);
        }
        return known == null ? period : known;
    }
}
