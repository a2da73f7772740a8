package org.pierce.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was asked for in the data room, and what came of it: how silence is told from absence. */
@Sheet(
        value = "requests",
        says = "What was asked for, and what came of it: how silence is told from absence",
        naturalKey = {"subject", "item"})
public record Request(
        Common common,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY, Refers.PRACTICE})
        String subject,

        @Column(required = true, help = "What was asked for")
        Topic item,

        @Column(required = true) RequestStatus status,
        @Column(help = "Who said so") @Nullable String saidBy,
        @Nullable LocalDate date)
        implements Fact {}
