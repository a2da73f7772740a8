package org.pierce.structure;

import org.jspecify.annotations.Nullable;

/** A party to an agreement, in its role there, and who signed for it. */
@Sheet(
        value = "agreement parties",
        says = "A party to an agreement, its role there, and who signed for it",
        naturalKey = {"agreement", "party", "role"},
        joins = "PARTY_TO",
        from = "party",
        to = "agreement")
public record AgreementParty(
        Common common,
        @Column(required = true, refers = Refers.AGREEMENT) String agreement,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String party,

        @Column(required = true) PartyRole role,

        @Column(refers = Refers.PERSON, help = "Who signed for the party") @Nullable
        String signatory,

        @Column(help = "In what capacity: President") @Nullable
        String signingAs)
        implements Fact {}
