package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/** Kinship or association of two parties. Influence, never control by itself. */
@Sheet(
        value = "relations",
        says = "Kinship or association of two parties",
        naturalKey = {"party", "other", "kind"},
        joins = "RELATED_TO",
        from = "party",
        to = "other")
public record Relation(
        Common common,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String party,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String other,

        @Column(required = true, help = "What the first is to the second")
        RelationKind kind,

        @Column(refers = Refers.AGREEMENT, help = "The paper, needed for a nominee") @Nullable
        String agreement)
        implements Fact {}
