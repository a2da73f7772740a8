package org.pierce.structure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures of one practice for one period (from and to), in dollars. */
@Sheet(
        value = "financials",
        says = "Figures of one practice for one period (from and to), in dollars",
        naturalKey = {"practice"})
public record Financials(
        Common common,
        @Column(required = true, refers = Refers.PRACTICE) String practice,
        @Column(help = "Money collected for care") @Nullable BigDecimal collections,
        @Column(help = "Pay of clinicians") @Nullable BigDecimal clinicianPay,

        @Column(help = "All that went to the MSO and its affiliates") @Nullable
        BigDecimal toMsoGroup,

        @Column(help = "Left in the practice") @Nullable BigDecimal net,

        @Column(help = "Distributed to the owners of the practice; 0 says none") @Nullable
        BigDecimal distributions,

        @Column(help = "Owed to the MSO group at the end") @Nullable
        BigDecimal owed)
        implements Fact {}
