package org.pierce.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The one row about the matter itself: its name, its own date, for whom, and the privilege line. */
@Sheet(
        value = "matter",
        says = "The matter itself: name, its own date, for whom",
        naturalKey = {"name"})
public record Cover(
        Common common,
        @Column(required = true, help = "Project Alder") String name,

        @Column(help = "acquisition of 14 practices") @Nullable
        String subject,

        @Column(help = "deal, portfolio or client") @Nullable
        MatterKind kind,

        @Column(help = "The day that the facts describe: default of both dates") @Nullable
        LocalDate date,

        @Nullable String preparedFor,
        @Nullable String counsel,

        @Column(help = "Privileged and confidential. Draft for review by counsel.") @Nullable
        String privilege)
        implements Fact {}
