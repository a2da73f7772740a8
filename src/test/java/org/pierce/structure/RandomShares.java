package org.pierce.structure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Shrinks the stakes of random facts so that those in one entity never add up to more than 100 %. */
final class RandomShares {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final RandomGenerator random;
    private final Map<String, BigDecimal> percentLeft = new HashMap<>();
    private final Map<String, BigDecimal> votesLeft = new HashMap<>();

    RandomShares(RandomGenerator random) {
        this.random = random;
    }

    List<Fact> within100(List<Fact> facts) {
        var fitting = new ArrayList<Fact>();
        for (var fact : facts) {
            fitting.add(fact instanceof Stake stake ? fit(stake) : fact);
        }
        return fitting;
    }

    private Stake fit(Stake stake) {
        return new Stake(
                stake.common(),
                stake.owner(),
                stake.entity(),
                fit(stake.percent(), stake.entity(), percentLeft),
                stake.shares(),
                fit(stake.votes(), stake.entity(), votesLeft),
                stake.shareClass(),
                stake.title(),
                stake.pricePaid(),
                stake.capitalContributed());
    }

    private @Nullable Range fit(@Nullable Range wanted, String entity, Map<String, BigDecimal> left) {
        if (wanted == null) {
            return null;
        }
        var most = left.getOrDefault(entity, BigDecimal.valueOf(100));
        // Often the rest, so that full and single ownership come up.
        var upper = random.nextInt(3) == 0 ? most : wanted.upper().min(most.divide(TWO, 2, RoundingMode.DOWN));
        left.put(entity, most.subtract(upper));
        return wanted.isExact() ? Range.of(upper) : new Range(wanted.lower().min(upper), upper);
    }
}
