package org.pierce.structure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A stream of money between two parties: what for, how computed, against which market value. */
@Sheet(
        value = "payments",
        says = "A stream of money between two parties: what for, how computed, against which market value",
        naturalKey = {"payer", "payee", "stream", "basis", "agreement"})
public record Payment(
        Common common,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String payer,

        @Column(
                required = true,
                refers = {Refers.PERSON, Refers.ENTITY})
        String payee,

        @Column(required = true) Stream stream,

        @Column(help = "What is paid for, in words") @Nullable
        String services,

        @Column(required = true) FeeBasis basis,

        @Column(percent = true, help = "Percent of the basis: 32, 20-25") @Nullable
        Range rate,

        @Column(help = "Dollars for each period; 0 says that nothing is paid") @Nullable
        BigDecimal amount,

        @Column(help = "Period of the amount") @Nullable PayPeriod per,

        @Column(help = "Dollars, or percent of the basis as written in services") @Nullable
        BigDecimal cap,

        @Nullable BigDecimal floor,

        @Column(help = "Market value in dollars for the same period") @Nullable
        BigDecimal marketValue,

        @Column(refers = Refers.DOCUMENT, help = "The valuation") @Nullable
        String marketValueDocument,

        @Column(help = "yes where the services include marketing, referrals or practice expansion") @Nullable
        Boolean marketing,

        @Column(refers = Refers.PRACTICE, help = "The practice it is paid for, where not the payer's only one")
        @Nullable
        String practice,

        @Column(refers = Refers.AGREEMENT) @Nullable String agreement,
        @Column(help = "Section, as printed") @Nullable String section)
        implements Fact {}
