package org.pierce.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper in the data room. */
@Sheet(
        value = "documents",
        says = "A paper in the data room",
        naturalKey = {"title", "date"})
public record Document(
        Common common,
        @Column(required = true) String title,
        @Column(required = true) DocumentKind kind,

        @Column(help = "Its date; leave empty where it bears none") @Nullable
        PartialDate date,

        @Column(help = "yes where signed by all") @Nullable Boolean executed,

        @Column(refers = {Refers.PERSON, Refers.ENTITY}) @Nullable
        String draftedBy,

        @Column(refers = {Refers.PERSON, Refers.ENTITY}) @Nullable
        String reviewedBy,

        @Column(refers = {Refers.PERSON, Refers.ENTITY}) @Nullable
        String approvedBy,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who keeps the original")
        @Nullable
        String heldBy,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Of an advertisement: who gives the care, as it says")
        List<String> presents,

        @Column(help = "Where it lies: VDR 3.2.1") @Nullable String location)
        implements Fact {}
