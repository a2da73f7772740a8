package org.pierce.structure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Who supervises whose clinical work, and how really. */
@Sheet(
        value = "supervision",
        says = "Who supervises whose clinical work, and how really",
        naturalKey = {"supervisor", "supervisee", "practice"},
        joins = "SUPERVISES",
        from = "supervisor",
        to = "supervisee")
public record Supervision(
        Common common,
        @Column(required = true, refers = Refers.PERSON) String supervisor,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String supervisee,

        @Column(refers = Refers.PRACTICE) @Nullable String practice,

        @Column(help = "Visits to the site a month") @Nullable
        BigDecimal visits,

        @Column(help = "Miles from the supervisor's own site") @Nullable
        BigDecimal distance,

        @Column(help = "yes where the supervisor knows and accepts it") @Nullable
        Boolean acknowledged,

        @Column(help = "yes where the specialty fits the procedures") @Nullable
        Boolean specialtyMatch,

        @Column(refers = Refers.AGREEMENT) @Nullable String agreement)
        implements Fact {}
