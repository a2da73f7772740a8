package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/** A license of a person to practice a profession in a state. */
@Sheet(
        value = "licenses",
        says = "A license of a person to practice a profession in a state",
        naturalKey = {"person", "profession", "state", "number"})
public record License(
        Common common,
        @Column(required = true, refers = Refers.PERSON) String person,
        @Column(required = true) Profession profession,

        @Column(help = "full unless said otherwise") @Nullable
        Authority authority,

        @Column(required = true, help = "Two letters") String state,
        @Nullable String number,
        @Column(required = true) LicenseStatus status,

        @Column(help = "Restrictions, in words; none where empty") @Nullable
        String restrictions,

        @Column(help = "Next renewal") @Nullable PartialDate renews)
        implements Fact {}
