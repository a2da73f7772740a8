package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/** A permit, registration, enrollment, check, notice or review, dated. */
@Sheet(
        value = "filings",
        says = "A permit, registration, enrollment, exclusion check, notice or review",
        naturalKey = {"subject", "kind", "state", "number", "date"})
public record Filing(
        Common common,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY, Refers.PRACTICE})
        String subject,

        @Column(required = true) FilingKind kind,
        @Nullable String state,
        @Nullable String number,
        @Nullable FilingStatus status,
        @Nullable PartialDate date,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Whom it names as owner or manager, or who reviewed")
        @Nullable
        String names)
        implements Fact {}
