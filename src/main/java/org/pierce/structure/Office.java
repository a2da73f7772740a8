package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/** An office that somebody holds in an entity. */
@Sheet(
        value = "offices",
        says = "An office that somebody holds in an entity",
        naturalKey = {"holder", "entity", "office", "seat"},
        joins = "HOLDS_OFFICE",
        from = "holder",
        to = "entity")
public record Office(
        Common common,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String holder,

        @Column(required = true, refers = Refers.ENTITY) String entity,
        @Column(required = true) OfficeKind office,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who may fill the seat")
        @Nullable
        String appointedBy,

        @Column(help = "Name of the seat, where there are several") @Nullable
        String seat,

        @Column(help = "yes where the holder breaks ties") @Nullable
        Boolean castingVote)
        implements Fact {}
