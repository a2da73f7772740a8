package org.pierce.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A further source for, or against, a fact. */
@Sheet(
        value = "evidence",
        says = "A further source for, or against, a fact",
        naturalKey = {"fact", "inDocument", "atPage", "words"})
public record Evidence(
        Common common,
        @Column(required = true, refers = Refers.FACT) String fact,

        @Column(name = "in document", refers = Refers.DOCUMENT) @Nullable
        String inDocument,

        @Column(name = "at page") @Nullable String atPage,
        @Column(name = "words") @Nullable String words,
        @Column(required = true) Bearing bearing,
        @Column(help = "When it was observed") @Nullable LocalDate observedOn,
        @Column(help = "By whom") @Nullable String observedBy)
        implements Fact {}
