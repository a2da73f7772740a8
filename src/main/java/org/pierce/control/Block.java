package org.pierce.control;

import java.util.List;
import org.pierce.structure.OnRecord;

/**
 * One way to control a target: whoever, with all that it controls, brings more than both needs. Votes need two of them,
 * because possible control is the smaller of what the coalition can hold and what the others leave.
 *
 * @param target what is controlled
 * @param channel by what means
 * @param record of its facts; sums stay within one record
 * @param certainty whether it counts for certain control, or only for possible control
 * @param firstNeed the first weights must exceed it
 * @param secondNeed the second weights must exceed it
 * @param entries who brings what
 * @param count what the weights mean
 */
record Block(
        Node target,
        Channel channel,
        OnRecord record,
        Certainty certainty,
        long firstNeed,
        long secondNeed,
        List<Entry> entries,
        Count count) {

    Block {
        if (firstNeed < 0) {
            throw new IllegalArgumentException("A block needs something: its first need may not be below 0.");
        }
        entries = List.copyOf(entries);
    }

    /** Any one of the entries is enough. */
    static Block anyOf(Node target, Channel channel, OnRecord record, Certainty certainty, List<Entry> entries) {
        return new Block(target, channel, record, certainty, 0, 0, entries, Count.ANY);
    }
}
