package org.pierce.web;

import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody picked in the table, and the version of its review that they saw there.
 *
 * @param seen null where there was no review
 */
record Pick(String finding, @Nullable Long seen) {

    String text() {
        return finding + ":" + (seen == null ? "" : seen);
    }

    /** @throws IllegalArgumentException if it is not what the table sent */
    static Pick of(String text) {
        var parts = text.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a picked finding: load the table again.");
        }
        return new Pick(parts[0], version(parts[1]));
    }

    /** @throws IllegalArgumentException if it is no version */
    static @Nullable Long version(@Nullable String text) {
        return text == null || text.isBlank() ? null : Long.valueOf(text.strip());
    }
}
