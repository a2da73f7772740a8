package org.pierce.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Finds a minimal set of facts with which a party satisfies a block: first those of one derivation, then each fact is left
 * out that is not needed. All else (totals, forms, the votes of others) stays as it is.
 */
final class Support {

    /**
     * @param facts ids of a minimal set of facts, sorted
     * @param last numbers of the entries of the block itself that are used
     * @param assumed whether no derivation does without an assumed fact
     */
    record Basis(List<String> facts, List<Integer> last, boolean assumed, Trace trace) {}

    private final ControlProblem problem;
    private final List<List<Integer>> entriesOf;
    private final Map<String, List<Integer>> entriesWith = new HashMap<>();

    Support(ControlProblem problem) {
        this.problem = problem;
        entriesOf = new ArrayList<>();
        for (int block = 0; block < problem.blocks(); block++) {
            entriesOf.add(new ArrayList<>());
        }
        for (int entry = 0; entry < problem.entries(); entry++) {
            entriesOf.get(problem.block[entry]).add(entry);
            for (var fact : problem.entry(entry).facts()) {
                entriesWith.computeIfAbsent(fact, unseen -> new ArrayList<>()).add(entry);
            }
        }
    }

    /**
     * @param goal the block from whose derivation to begin
     * @param goals the blocks of which any one is enough
     */
    Basis of(int source, int goal, List<Integer> goals) {
        boolean assumed = false;
        var trace = new Trace(
                problem, source, List.of(goal), entry -> !problem.entry(entry).assumed());
        if (!trace.isMet()) {
            assumed = true;
            trace = new Trace(problem, source, List.of(goal), entry -> true);
        }
        if (!trace.isMet()) {
            throw new IllegalStateException("A block counts as won without a derivation: solve the same problem.");
        }
        var facts = factsOf(support(trace, source, goal));
        for (var fact : leastWanted(facts)) {
            if (facts.size() > 1) {
                facts.remove(fact);
                if (!new Trace(problem, source, goals, allowedBy(facts)).isMet()) {
                    facts.add(fact);
                }
            }
        }
        var minimal = new Trace(problem, source, goals, allowedBy(facts));
        int met = minimal.met();
        var last = support(minimal, source, met).stream()
                .filter(entry -> problem.block[entry] == met)
                .toList();
        return new Basis(List.copyOf(facts), last, assumed, minimal);
    }

    /** Entries of one derivation of the goal, from the heaviest. */
    private Set<Integer> support(Trace trace, int source, int goal) {
        var used = new LinkedHashSet<Integer>();
        var done = new java.util.HashSet<Integer>();
        var open = new java.util.ArrayDeque<Integer>(List.of(goal));
        while (!open.isEmpty()) {
            int block = open.remove();
            if (done.add(block)) {
                for (int entry : enough(trace, source, block)) {
                    used.add(entry);
                    int holder = problem.holder[entry];
                    if (holder != source) {
                        open.add(trace.derivedBy(holder));
                    }
                }
            }
        }
        return used;
    }

    private List<Integer> enough(Trace trace, int source, int block) {
        var present = entriesOf.get(block).stream()
                .filter(entry -> trace.countedFor(entry, block))
                .sorted(Comparator.comparing((Integer entry) -> problem.holder[entry] != source)
                        .thenComparing(entry -> -problem.first[entry])
                        .thenComparing(entry -> problem.holder[entry])
                        .thenComparing(entry -> entry))
                .toList();
        var taken = new ArrayList<Integer>();
        long first = 0;
        long second = 0;
        for (int entry : present) {
            if (taken.isEmpty() || first <= problem.firstNeed[block] || second <= problem.secondNeed[block]) {
                taken.add(entry);
                first += problem.first[entry];
                second += problem.second[entry];
            }
        }
        return taken;
    }

    private TreeSet<String> factsOf(Set<Integer> entries) {
        return entries.stream()
                .flatMap(entry -> problem.entry(entry).facts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> leastWanted(TreeSet<String> facts) {
        var order = new ArrayList<>(facts.descendingSet());
        order.sort(Comparator.comparing(fact -> entriesWith.getOrDefault(fact, List.of()).stream()
                .noneMatch(entry -> problem.entry(entry).assumed())));
        return order;
    }

    private IntPredicate allowedBy(Set<String> facts) {
        int[] entries = facts.stream()
                .flatMap(fact -> entriesWith.getOrDefault(fact, List.of()).stream())
                .filter(entry -> facts.containsAll(problem.entry(entry).facts()))
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
        return entry -> Arrays.binarySearch(entries, entry) >= 0;
    }
}
