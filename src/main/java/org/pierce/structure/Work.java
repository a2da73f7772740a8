package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/** Who works for whom, who pays and who insures. */
@Sheet(
        value = "work",
        says = "Who works for whom, who pays and who insures",
        naturalKey = {"worker", "worksFor", "kind", "role"},
        joins = "WORKS_FOR",
        from = "worker",
        to = "worksFor")
public record Work(
        Common common,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "A person, or a group of them")
        String worker,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String worksFor,

        @Column(required = true) WorkKind kind,
        @Column(help = "Job title") @Nullable String role,

        @Column(help = "yes where the work is care of patients") @Nullable
        Boolean clinical,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who issues the pay")
        @Nullable
        String paidBy,

        @Nullable PayBasis payBasis,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who carries the malpractice cover")
        @Nullable
        String insuredBy,

        @Column(help = "yes where the employer may end it at will") @Nullable
        Boolean removableAtWill)
        implements Fact {}
