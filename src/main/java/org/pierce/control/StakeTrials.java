package org.pierce.control;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/**
 * Tries another size of one stake on the facts of one day without deriving anew: kernels are kept ready, the stake is changed in place
 * and changed back. One question at a time.
 */
public final class StakeTrials {

    private final FactsOnDay facts;
    private final TriedControl control;
    private final TriedOwnership ownership;

    private StakeTrials(FactsOnDay facts, int most) {
        this.facts = facts;
        control = new TriedControl(facts, most);
        ownership = new TriedOwnership(facts);
    }

    /**
     * Trials on the facts of one day.
     *
     * @param most how many names are listed of each kind
     */
    public static StakeTrials on(Structure structure, LocalDate day, int most) {
        return new StakeTrials(new FactsOnDay(structure, day), most);
    }

    /**
     * Tries a stake.
     *
     * @param stake id of a stake that can hold on the day
     * @param percent its percent from now on; null where it has none
     * @param votes its votes from now on; null where it has none of its own
     * @return empty where more than weights would change (votes counted by shares, shares held in a circle, a holder whose part was 0): then
     *     only a derivation tells
     */
    public synchronized Optional<StakeTrial> tryOut(String stake, @Nullable Range percent, @Nullable Range votes) {
        return facts.structure()
                .find(stake)
                .filter(Stake.class::isInstance)
                .map(Stake.class::cast)
                .filter(found -> facts.stakesIn(found.entity()).contains(found))
                .flatMap(found -> tryOut(found, sized(found, percent, votes)));
    }

    private Optional<StakeTrial> tryOut(Stake before, Stake after) {
        var stakes = facts.stakesIn(before.entity()).stream()
                .map(each -> each.equals(before) ? after : each)
                .toList();
        return control.tryOut(before.entity(), stakes).flatMap(changed -> ownership
                .tryOut(before.entity(), stakes)
                .map(shares -> new StakeTrial(
                        before.entity(), changed.gains(), changed.losses(), shares.owners(), shares.others())));
    }

    private static Stake sized(Stake stake, @Nullable Range percent, @Nullable Range votes) {
        return new Stake(
                stake.common(),
                stake.owner(),
                stake.entity(),
                percent,
                stake.shares(),
                votes,
                stake.shareClass(),
                stake.title(),
                stake.pricePaid(),
                stake.capitalContributed());
    }
}
