package org.pierce.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The columns that every sheet has.
 *
 * @param id stable id, unique in a structure (dated rows of one entity share theirs)
 * @param period first and last day on which the fact holds
 * @param record whether a document says so or somebody observed it
 * @param lastObserved the last day on which it was seen to be so
 * @param assumed true where the user supposes it without a source; all that rests on it says so
 * @param source document, page and quote in short form
 */
public record Common(
        String id,
        Period period,
        OnRecord record,
        @Nullable LocalDate lastObserved,
        boolean assumed,
        @Nullable Source source) {

    /** A sourced paper fact without dates, for building structures in code. */
    public static Common of(String id) {
        return new Common(id, Period.ALWAYS, OnRecord.PAPER, null, false, null);
    }

    public Common with(Period changed) {
        return new Common(id, changed, record, lastObserved, assumed, source);
    }

    public Common with(OnRecord changed) {
        return new Common(id, period, changed, lastObserved, assumed, source);
    }

    public Common withAssumed(boolean changed) {
        return new Common(id, period, record, lastObserved, changed, source);
    }
}
