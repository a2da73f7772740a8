package org.pierce.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the law of a jurisdiction changes, or is said to change.
 *
 * @param parameter the parameter, null where only words change or the law is pending
 */
public record LawEvent(
        String jurisdiction,
        LocalDate day,
        Kind kind,
        @Nullable Parameter parameter,
        String text) {

    /** What kind of change it is; only values are evaluated, and pending law is a question. */
    public enum Kind {
        VALUE,
        WORDS,
        PENDING
    }
}
