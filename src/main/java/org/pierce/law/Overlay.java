package org.pierce.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that counsel puts in place of the researched one in one matter. It is printed wherever it was used.
 *
 * @param value as a pack writes it: {@code 0}, {@code barred}, {@code true}, {@code pc, pllc}
 * @param comparison for a number, {@code at most} where null
 */
public record Overlay(
        String jurisdiction,
        String parameter,
        String value,
        @Nullable String comparison,
        String reason,
        String author,
        LocalDate date) {}
