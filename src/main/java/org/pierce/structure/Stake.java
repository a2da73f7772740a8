package org.pierce.structure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A share of one entity that one party owns. */
@Sheet(
        value = "ownership",
        says = "A share of one entity that one party owns",
        required = true,
        naturalKey = {"owner", "entity", "shareClass", "title"},
        joins = "OWNS",
        from = "owner",
        to = "entity")
public record Stake(
        Common common,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String owner,

        @Column(required = true, refers = Refers.ENTITY) String entity,

        @Column(percent = true, help = "Economic share: 51, 51 %, 25-50") @Nullable
        Range percent,

        @Column(help = "Number of shares or units, where no percent is given") @Nullable
        BigDecimal shares,

        @Column(percent = true, help = "Share of all votes, where it differs from the percent") @Nullable
        Range votes,

        @Column(name = "class", help = "Class of shares or units") @Nullable
        String shareClass,

        @Column(help = "record unless said otherwise") @Nullable
        Title title,

        @Column(help = "Price paid for it, in dollars") @Nullable
        BigDecimal pricePaid,

        @Column(help = "Capital contributed, in dollars") @Nullable
        BigDecimal capitalContributed)
        implements Fact {}
