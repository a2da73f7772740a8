package org.pierce.structure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is owned and used: records, trade name, premises, equipment, phone, goodwill. */
@Sheet(
        value = "assets",
        says = "Something that is owned and used: records, trade name, premises, equipment, phone, goodwill",
        naturalKey = {"kind", "name", "owner"})
public record Asset(
        Common common,
        @Column(required = true) AssetKind kind,

        @Column(required = true, help = "Address, brand, number or description")
        String name,

        @Column(refers = {Refers.PERSON, Refers.ENTITY}) @Nullable
        String owner,

        @Column(refers = {Refers.PERSON, Refers.ENTITY}) List<String> usedBy,

        @Column(help = "Price charged as a multiple of market: 1.25") @Nullable
        BigDecimal priceAgainstMarket)
        implements Fact {}
