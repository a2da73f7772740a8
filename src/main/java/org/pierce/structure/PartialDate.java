package org.pierce.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year. A month or a year means that the day is not known more exactly; what depends on the day is
 * then possible, not certain.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month or year is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
            throw new DateTimeException("Not a date: write 2026-11-15, 2026-11 or 2026.");
        }
        if (month != 0) {
            var of = YearMonth.of(year, month);
            if (day != 0 && !of.isValidDay(day)) {
                throw new DateTimeException("No such day: %s has %d days.".formatted(of, of.lengthOfMonth()));
            }
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2026-11-15}, {@code 2026-11} or {@code 2026}.
     *
     * @throws DateTimeException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new DateTimeException("Not a date: write 2026-11-15, 2026-11 or 2026.");
        }
        var parts = text.split("-", -1);
        if (parts.length > 1 && parts[1].equals("00") || parts.length > 2 && parts[2].equals("00")) {
            throw new DateTimeException("No month or day is 00: leave it away where it is not known.");
        }
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    public boolean isExact() {
        return day != 0;
    }

    @Override
    public int compareTo(PartialDate other) {
        var first = earliest().compareTo(other.earliest());
        return first != 0 ? first : latest().compareTo(other.latest());
    }

    /** ISO form, as exact as it is known. */
    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
