package org.pierce.control;

import java.math.BigDecimal;
import java.util.List;
import org.pierce.structure.Entity;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Stake;

/** Stakes of one record and title in one entity, whose votes are counted together. */
record Poll(Entity entity, OnRecord record, List<Stake> stakes, Franchise franchise, Quota quota) {

    boolean isStated() {
        return stakes.stream().anyMatch(stake -> stake.votes() != null);
    }

    boolean hasOneClass() {
        return stakes.stream().map(VoteBlocks::classOf).distinct().count() == 1;
    }

    boolean isInShares() {
        return !isStated()
                && hasOneClass()
                && stakes.stream().allMatch(stake -> stake.percent() == null && stake.shares() != null);
    }

    Tally tally(WeightUnit unit, BigDecimal one) {
        return new Tally(entity.id(), Channel.VOTES, record, quota, unit, one);
    }
}
