package org.pierce.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pierce.structure.OnRecord;

/**
 * By what a target is controlled: one channel on one record. Several blocks of one means (titles, readings of doubtful facts)
 * are one way to control, of which one edge is told.
 */
record Means(Node target, Channel channel, OnRecord record) {

    /** The blocks of each means in a problem; hands on stakes are no ends in themselves. */
    static Map<Means, List<Integer>> of(ControlProblem problem) {
        var means = new LinkedHashMap<Means, List<Integer>>();
        for (int number = 0; number < problem.blocks(); number++) {
            var block = problem.block(number);
            if (!(block.target() instanceof Node.Hand)) {
                means.computeIfAbsent(
                                new Means(block.target(), block.channel(), block.record()), unseen -> new ArrayList<>())
                        .add(number);
            }
        }
        return means;
    }
}
