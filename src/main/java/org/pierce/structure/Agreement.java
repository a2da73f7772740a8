package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/** A contract or other paper by which parties bind themselves. */
@Sheet(
        value = "agreements",
        says = "A contract or other paper by which parties bind themselves",
        naturalKey = {"title", "kind", "signed"})
public record Agreement(
        Common common,

        @Column(required = true, help = "Its title, as a reader would name it")
        String title,

        @Column(required = true) AgreementKind kind,

        @Column(refers = Refers.AGREEMENT, help = "The agreement that it amends and, where they differ, replaces")
        @Nullable
        String amends,

        @Column(help = "Name of the form that it was drawn from") @Nullable
        String template,

        @Column(help = "executed unless said otherwise") @Nullable
        Stage stage,

        @Nullable PartialDate signed,
        @Nullable PartialDate effective,
        @Column(help = "How it renews") @Nullable Renewal renews)
        implements Fact {}
