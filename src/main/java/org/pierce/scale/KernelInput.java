package org.pierce.scale;

import org.pierce.control.kernel.ControlDraft;

/** Holdings as the kernels take them: votes in millionths of a percent, of which more than half control, and rights that do alone. */
final class KernelInput {

    private KernelInput() {}

    /** Certain control: ranges at their lower end, and what nobody is known to hold against the holders. */
    static ControlDraft control(Holdings holdings) {
        var draft = new ControlDraft(holdings.parties);
        var block = new int[holdings.parties];
        for (int stake = 0; stake < holdings.stakes; stake++) {
            int entity = holdings.entity[stake];
            if (!holdings.isFund[entity]) {
                if (block[entity] == 0) {
                    block[entity] = 1 + draft.block(entity, Holdings.WHOLE / 2);
                }
                draft.entry(block[entity] - 1, holdings.owner[stake], holdings.lower[stake]);
            }
        }
        for (int right = 0; right < holdings.rights; right++) {
            draft.entry(draft.block(holdings.over[right], 0), holdings.holder[right], 1);
        }
        return draft;
    }
}
