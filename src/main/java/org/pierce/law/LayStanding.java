package org.pierce.law;

import java.math.BigDecimal;

/** Where a party without the license stands: by the largest share that the law leaves to lay parties. */
final class LayStanding {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private LayStanding() {}

    static Standing of(ResolvedLaw law) {
        var value = law.get("lay_max");
        return switch (value) {
            case LawValue.Known known -> known(known);
            case LawValue.NotKnown unknown ->
                Standing.of(Eligibility.NOT_KNOWN, "may be barred: the share open to lay parties is not known", value);
            case LawValue.Either either -> either(either);
        };
    }

    private static Standing known(LawValue.Known known) {
        var share = (ParameterValue.Amount) known.value();
        if (share.allows(HALF.add(LEAST))) {
            return Standing.of(Eligibility.MAY_CONTROL, "may hold a majority without a license", known);
        }
        return share.allows(LEAST)
                ? Standing.of(
                        Eligibility.MAY_HOLD_MINORITY, "may hold " + share.text() + " percent without a license", known)
                : Standing.of(Eligibility.MAY_NOT_HOLD, "may hold nothing without a license", known);
    }

    /** Known in spite of the open question where every outcome leads to the same standing. */
    private static Standing either(LawValue.Either either) {
        var standings = either.outcomes().stream()
                .map(outcome ->
                        outcome instanceof LawValue.Known known ? known(known).eligibility() : Eligibility.NOT_KNOWN)
                .distinct()
                .toList();
        return standings.size() == 1
                ? Standing.of(standings.getFirst(), "stands alike whatever is still open of the practice", either)
                : Standing.of(
                        Eligibility.NOT_KNOWN,
                        "stands by what is still open of the practice; ask for " + either.ask(),
                        either);
    }
}
