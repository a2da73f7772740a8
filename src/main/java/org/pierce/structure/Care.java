package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/** Who performs, orders, examines for and recommends a procedure. */
@Sheet(
        value = "care",
        says = "Who performs, orders, examines for and recommends a procedure",
        naturalKey = {"practice", "procedure", "performer"})
public record Care(
        Common common,
        @Column(required = true, refers = Refers.PRACTICE) String practice,

        @Column(required = true, help = "botulinum toxin, laser, IV therapy ...")
        String procedure,

        @Column(refers = {Refers.PERSON, Refers.ENTITY}) @Nullable
        String performer,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who orders it")
        @Nullable
        String orderer,

        @Column(
                refers = Refers.PERSON,
                help = "Under whose credentials it is ordered or signed, where these are not the orderer's own")
        @Nullable
        String credentials,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who examines the patient first")
        @Nullable
        String examiner,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who recommends it")
        @Nullable
        String recommender)
        implements Fact {}
