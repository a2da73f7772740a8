package org.pierce.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The two dates of an analysis. */
final class DateOptions {

    @Option(
            names = "--facts-as-of",
            paramLabel = "DATE",
            description = "The day on which the facts are taken, 2026-11-15; the snapshot's own.")
    private @Nullable LocalDate facts;

    @Option(
            names = "--law-as-of",
            paramLabel = "DATE",
            description = "The day on which the law is taken; the snapshot's own.")
    private @Nullable LocalDate law;

    @Nullable
    LocalDate facts() {
        return facts;
    }

    @Nullable
    LocalDate law() {
        return law;
    }
}
