package org.pierce.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot in the history of a finding.
 *
 * @param number of the snapshot
 * @param date the snapshot's own day
 * @param assessed whether an assessment of it was kept; else nothing is known of it
 * @param severity word of the severity; null where the finding was not found
 * @param factsHash hash of the facts; null where it was not found, or kept before such hashes were
 * @param law what the law was then: its hash and day; null where not assessed
 * @param rules hash of the rules; null where not assessed
 */
public record Appearance(
        long number,
        LocalDate date,
        boolean assessed,
        @Nullable String severity,
        @Nullable String factsHash,
        @Nullable String law,
        @Nullable String rules) {

    public boolean found() {
        return severity != null;
    }
}
