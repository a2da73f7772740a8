package org.pierce.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The two dates of an analysis, as they stand in the address; absent ones are the snapshot's own. */
record Dates(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate factsAsOf,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate lawAsOf) {

    /** The dates as the end of an address: empty, or {@code ?factsAsOf=…&lawAsOf=…}. */
    public String query() {
        var query = new StringBuilder();
        append(query, "factsAsOf", factsAsOf);
        append(query, "lawAsOf", lawAsOf);
        return query.toString();
    }

    private static void append(StringBuilder query, String name, @Nullable LocalDate date) {
        if (date != null) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(date);
        }
    }
}
