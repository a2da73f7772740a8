package org.pierce.structure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Who may decide, or decides, something: on paper or in practice. */
@Sheet(
        value = "powers",
        says = "Who may decide something (paper), or decides it (practice)",
        naturalKey = {"holder", "actingFor", "over", "domain", "mode", "trigger", "agreement"})
public record Power(
        Common common,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String holder,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "For whom the holder decides, where not for itself")
        @Nullable
        String actingFor,

        @Column(
                required = true,
                refers = {Refers.PRACTICE, Refers.ENTITY, Refers.PERSON, Refers.STAKE, Refers.ACCOUNT, Refers.AGREEMENT
                },
                help = "The practice, party, stake, account or agreement")
        String over,

        @Column(required = true, domain = true, help = "Decision domain; see docs/domains.md")
        String domain,

        @Column(required = true) Mode mode,

        @Column(help = "When it may be used; at-will, or the event") @Nullable
        Trigger trigger,

        @Column(help = "Who chooses the successor or outcome") @Nullable
        Chooser chooser,

        @Column(help = "Price in dollars, where one is fixed") @Nullable
        BigDecimal price,

        @Column(refers = Refers.POWER, help = "The power that it was delegated from") @Nullable
        String delegatedFrom,

        @Column(
                refers = {Refers.PERSON, Refers.ENTITY},
                help = "Who may revoke it at will")
        @Nullable
        String revocableBy,

        @Column(help = "Number of seats, where it appoints some of a board") @Nullable
        Integer seats,

        @Column(refers = Refers.AGREEMENT) @Nullable String agreement,
        @Column(help = "Section, as printed") @Nullable String section)
        implements Fact {}
