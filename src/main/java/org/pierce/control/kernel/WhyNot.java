package org.pierce.control.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What one node lacks for control of another: of each way to control it, what the node and all that it controls bring, what is missing,
 * and who else could bring it. Asked again and again of what a closure solved last; not for several threads.
 */
public final class WhyNot {

    private final ControlGraph graph;
    private final Control control;
    private final int[] drafted;
    private int asking;
    private int asked;
    private int first;
    private int count;

    /** @param control what was solved on the graph */
    public WhyNot(ControlGraph graph, Control control) {
        this.graph = graph;
        this.control = control;
        drafted = new int[graph.blockNumber.length];
        for (int block = 0; block < drafted.length; block++) {
            drafted[graph.blockNumber[block]] = block;
        }
    }

    /** Asks why one node does not control another, and tells by how many ways it could: none where no block is over it. */
    public int ask(int controller, int controlled) {
        asking = controller;
        int node = graph.order.number[controlled];
        asked = node;
        first = graph.blockStart[node];
        count = graph.blockStart[node + 1] - first;
        return count;
    }

    /** The number of a way in the draft. */
    public int block(int way) {
        return drafted[checked(way)];
    }

    /** First weight that the node and all that it controls bring. */
    public long brings(int way) {
        return sum(checked(way), graph.first);
    }

    /** Second weight that they bring. */
    public long bringsSecond(int way) {
        return graph.second.length == 0 ? 0 : sum(checked(way), graph.second);
    }

    /** How much more first weight, and nothing less, would do as far as it is first weights that are missing. */
    public long missing(int way) {
        return Math.max(0, graph.firstNeed[checked(way)] + 1 - brings(way));
    }

    /** How much more second weight, and nothing less, would do as far as it is second weights that are missing. */
    public long missingSecond(int way) {
        return Math.max(0, graph.secondNeed[checked(way)] + 1 - bringsSecond(way));
    }

    /**
     * Other holders, but for the one asked about, who would be enough together with the node and all that it controls, the heaviest first,
     * none of whom can be left out; where one weight is needed there are no fewer. Empty where nothing is missing, or all others are not enough.
     */
    public int[] helpers(int way) {
        int block = checked(way);
        long lack = missing(way);
        long secondLack = missingSecond(way);
        int[] others = IntStream.range(graph.entryStart[block], graph.entryStart[block + 1])
                .filter(entry -> graph.holder[entry] != asked && !isOwn(graph.holder[entry]))
                .boxed()
                .sorted(Comparator.comparingLong((Integer entry) -> -graph.first[entry])
                        .thenComparingLong(entry -> -graph.secondOf(entry))
                        .thenComparingInt(entry -> graph.order.original[graph.holder[entry]]))
                .mapToInt(Integer::intValue)
                .toArray();
        int taken = 0;
        while (taken < others.length && !isEnough(others, taken, -1, lack, secondLack)) {
            taken++;
        }
        if (taken == 0 || !isEnough(others, taken, -1, lack, secondLack)) {
            return new int[0];
        }
        int[] enough = Arrays.copyOf(others, taken);
        for (int at = enough.length - 1; at >= 0; at--) {
            if (isEnough(enough, enough.length, at, lack, secondLack)) {
                int left = at;
                int[] before = enough;
                enough = IntStream.range(0, before.length)
                        .filter(other -> other != left)
                        .map(other -> before[other])
                        .toArray();
            }
        }
        return Arrays.stream(enough)
                .map(entry -> graph.order.original[graph.holder[entry]])
                .toArray();
    }

    private boolean isEnough(int[] entries, int taken, int without, long lack, long secondLack) {
        long one = 0;
        long other = 0;
        for (int at = 0; at < taken; at++) {
            one += at == without ? 0 : graph.first[entries[at]];
            other += at == without ? 0 : graph.secondOf(entries[at]);
        }
        return one >= lack && other >= secondLack;
    }

    private long sum(int block, long[] weight) {
        long sum = 0;
        for (int entry = graph.entryStart[block]; entry < graph.entryStart[block + 1]; entry++) {
            sum += isOwn(graph.holder[entry]) ? weight[entry] : 0;
        }
        return sum;
    }

    private boolean isOwn(int holder) {
        int node = graph.order.original[holder];
        return node == asking || control.controls(asking, node);
    }

    private int checked(int way) {
        if (way < 0 || way >= count) {
            throw new IndexOutOfBoundsException("Ways run from 0 to what was told when asked.");
        }
        return first + way;
    }
}
