package org.pierce.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.PartialDate;

/** Reads ISO dates, whole or partial, and says how another way of writing would have to look. */
final class DateText {

    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private DateText() {}

    static @Nullable PartialDate read(String text, Complaint complaint) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException impossible) {
            complaint.about(ProblemKind.IMPOSSIBLE_DATE, Shown.of(text) + " is no date", remedy(text, impossible));
            return null;
        }
    }

    static @Nullable LocalDate readDay(String text, Complaint complaint) {
        var date = read(text, complaint);
        if (date != null && !date.isExact()) {
            complaint.about(
                    ProblemKind.IMPOSSIBLE_DATE,
                    Shown.of(text) + " is no single day",
                    "Write the whole day: 2026-11-15.");
            return null;
        }
        return date == null ? null : date.earliest();
    }

    private static String remedy(String text, DateTimeException impossible) {
        var american = AMERICAN.matcher(text);
        if (american.matches()) {
            var iso = "%s-%02d-%02d"
                    .formatted(
                            american.group(3),
                            Integer.parseInt(american.group(1)),
                            Integer.parseInt(american.group(2)));
            return isDate(iso)
                    ? "Write %s if the month stands first.".formatted(iso)
                    : "Write year, month and day: 2026-11-15.";
        }
        var message = String.valueOf(impossible.getMessage());
        return message.endsWith(".") ? message : "Write 2026-11-15, 2026-11 or 2026, with months from 01 to 12.";
    }

    private static boolean isDate(String iso) {
        try {
            PartialDate.parse(iso);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
