package org.pierce.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Law that does not count: proposed, or passed and not verified. A question on the timeline.
 *
 * @param status {@code proposed} or {@code passed, not verified}
 * @param day the day named for it, null where none is known
 */
public record PendingLaw(
        String jurisdiction,
        String rule,
        String status,
        @Nullable LocalDate day,
        @Nullable String note) {}
