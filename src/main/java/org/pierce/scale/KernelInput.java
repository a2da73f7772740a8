package org.pierce.scale;

import java.util.Arrays;
import org.pierce.control.kernel.ControlDraft;
import org.pierce.control.kernel.OwnershipDraft;

/** Holdings as the kernels take them: votes in millionths of a percent, of which more than half control, and rights that do alone. */
final class KernelInput {

    private KernelInput() {}

    /**
     * A draft of control.
     *
     * @param draft the draft
     * @param block the block of each stake, or a negative number where it does not vote
     */
    record Votes(ControlDraft draft, int[] block) {}

    /** Certain control: ranges at their lower end, and what nobody is known to hold against the holders. */
    static Votes votes(Holdings holdings) {
        var draft = new ControlDraft(holdings.parties);
        var over = new int[holdings.parties];
        Arrays.fill(over, -1);
        var block = new int[holdings.stakes];
        for (int stake = 0; stake < holdings.stakes; stake++) {
            int entity = holdings.entity[stake];
            if (!holdings.isFund[entity]) {
                if (over[entity] < 0) {
                    over[entity] = draft.block(entity, Holdings.WHOLE / 2);
                }
                draft.entry(over[entity], holdings.owner[stake], holdings.lower[stake]);
            }
            block[stake] = over[entity];
        }
        for (int right = 0; right < holdings.rights; right++) {
            draft.entry(draft.block(holdings.over[right], 0), holdings.holder[right], 1);
        }
        return new Votes(draft, block);
    }

    /** What is owned in any case, as fractions of one. */
    static OwnershipDraft ownership(Holdings holdings) {
        var draft = new OwnershipDraft(holdings.parties);
        for (int stake = 0; stake < holdings.stakes; stake++) {
            draft.stake(
                    holdings.owner[stake],
                    holdings.entity[stake],
                    holdings.lower[stake] / (double) Holdings.WHOLE,
                    holdings.upper[stake] / (double) Holdings.WHOLE);
        }
        return draft;
    }
}
