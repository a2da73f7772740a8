package org.pierce.control.kernel;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Who controls through several holders that each are too weak: adds up, for whoever controls some of them, what they bring, and
 * keeps those of the winners nearest to the target.
 */
final class JointVotes {

    private final ControlGraph graph;
    private final Controllers controllers;
    private final Ascent ascent;
    private final int[] run;
    private final long[] first;
    private final long[] second;
    private final int[] touched;
    private int runs;

    JointVotes(ControlGraph graph, Controllers controllers, Ascent ascent) {
        this.graph = graph;
        this.controllers = controllers;
        this.ascent = ascent;
        run = new int[graph.nodes];
        first = new long[graph.nodes];
        second = new long[graph.second.length == 0 ? 0 : graph.nodes];
        touched = new int[graph.nodes];
    }

    /** Adds to the controllers of the block's target whoever wins the block by entries of which none is enough. */
    void win(int block) {
        win(block, unseen -> true);
    }

    /** The same, where only some of the holders can take part. */
    void win(int block, IntPredicate takesPart) {
        boolean two = second.length > 0;
        runs++;
        int count = 0;
        for (int entry = graph.entryStart[block]; entry < graph.entryStart[block + 1]; entry++) {
            if (!graph.isEnough(entry, block) && takesPart.test(graph.holder[entry])) {
                int above = ascent.from(graph.holder[entry]);
                for (int at = 0; at < above; at++) {
                    int party = ascent.list[at];
                    if (run[party] != runs) {
                        run[party] = runs;
                        first[party] = 0;
                        if (two) {
                            second[party] = 0;
                        }
                        touched[count++] = party;
                    }
                    first[party] += graph.first[entry];
                    if (two) {
                        second[party] += graph.second[entry];
                    }
                }
            }
        }
        int winners = 0;
        for (int at = 0; at < count; at++) {
            int party = touched[at];
            if (first[party] > graph.firstNeed[block] && (!two || second[party] > graph.secondNeed[block])) {
                touched[winners++] = party;
            }
        }
        keepNearest(graph.target[block], touched, winners);
    }

    /** Adds parties to the controllers of a node, without those known to control another of them. Sorts what it is given. */
    void keepNearest(int node, int[] parties, int count) {
        Arrays.sort(parties, 0, count);
        ascent.begin();
        for (int at = count - 1; at >= 0; at--) {
            if (!ascent.isListed(parties[at])) {
                controllers.add(node, parties[at]);
                ascent.climb(parties[at]);
            }
        }
    }
}
