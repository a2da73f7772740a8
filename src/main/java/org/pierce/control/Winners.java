package org.pierce.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who controls what in a problem, and by which means without help of the target itself. */
final class Winners {

    private final ControlProblem problem;
    private final ControlKernel kernel;
    private final ControlKernel.@Nullable Reach[] reach;
    private final List<List<Integer>> satisfying = new ArrayList<>();
    private final boolean[] isCircular;

    Winners(ControlProblem problem, ControlKernel kernel) {
        this.problem = problem;
        this.kernel = kernel;
        this.isCircular = circular(problem);
        reach = new ControlKernel.Reach[problem.nodes()];
        for (int block = 0; block < problem.blocks(); block++) {
            satisfying.add(new ArrayList<>());
        }
        for (int source = 0; source < problem.nodes(); source++) {
            if (problem.node(source) instanceof Node.Holder) {
                var found = kernel.reach(problem, source);
                reach[source] = found;
                for (int block : found.blocks()) {
                    satisfying.get(block).add(source);
                }
            }
        }
    }

    /** All that a party controls; null where the node is no party. */
    ControlKernel.@Nullable Reach reachOf(int node) {
        return reach[node];
    }

    /** The parties that control a target by any of the blocks, each with what it reaches without the target's help. */
    Map<Integer, ControlKernel.Reach> of(int target, List<Integer> blocks) {
        var won = new LinkedHashMap<Integer, ControlKernel.Reach>();
        blocks.stream()
                .flatMap(block -> satisfying.get(block).stream())
                .filter(party -> party != target)
                .sorted()
                .distinct()
                .forEach(party -> {
                    var found = withoutHelp(party, target);
                    if (blocks.stream().anyMatch(block -> isWon(found, block))) {
                        won.put(party, found);
                    }
                });
        return won;
    }

    static boolean isWon(ControlKernel.Reach reach, int block) {
        return Arrays.binarySearch(reach.blocks(), block) >= 0;
    }

    private ControlKernel.Reach withoutHelp(int party, int target) {
        var all = reach[party];
        return all == null || isCircular[target] ? kernel.reach(problem, party, target) : all;
    }

    /** Nodes that could help to control themselves, because what they hold leads back to them. */
    private static boolean[] circular(ControlProblem problem) {
        var held = new ArrayList<int[]>();
        var circular = new boolean[problem.nodes()];
        for (int node = 0; node < problem.nodes(); node++) {
            int[] targets = IntStream.range(problem.start[node], problem.start[node + 1])
                    .map(at -> problem.target[problem.block[at]])
                    .distinct()
                    .toArray();
            int self = node;
            circular[node] = Arrays.stream(targets).anyMatch(target -> target == self);
            held.add(targets);
        }
        for (int[] circle : new Circles(held, ControlKernel.NONE).list()) {
            for (int node : circle) {
                circular[node] |= circle.length > 1;
            }
        }
        return circular;
    }
}
