package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds a minimal set of facts with which a party satisfies a block: first those of one derivation, then each fact is left
 * out that is not needed. All else (totals, forms, the votes of others) stays as it is.
 */
final class Support {

    /**
     * What is used in the block itself.
     *
     * @param entry who brings it; where it is brought by hand, whose hand it is
     * @param hand the block by which the hand is held, where it is brought by hand
     */
    record Step(Entry entry, @Nullable Block hand) {}

    /**
     * @param facts ids of a minimal set of facts, sorted
     * @param last what is used in the block itself
     * @param assumed whether no derivation does without an assumed fact
     */
    record Basis(List<String> facts, List<Step> last, boolean assumed) {}

    /**
     * A block that is satisfied by some entries.
     *
     * @param entries those that are used, the source's own first
     */
    record Won(Block block, List<Entry> entries) {}

    private final ControlProblem problem;
    private final Trace trace;
    private final BlockEntries entriesOf;
    private final RarestFacts rarest;
    private final Set<String> doubtful = new HashSet<>();

    Support(ControlProblem problem) {
        this.problem = problem;
        this.trace = new Trace(problem);
        entriesOf = new BlockEntries(problem);
        rarest = new RarestFacts(problem);
        for (int entry = 0; entry < problem.entries(); entry++) {
            if (problem.entry(entry).assumed()) {
                doubtful.addAll(problem.entry(entry).facts());
            }
        }
    }

    /**
     * @param goal the block from whose derivation to begin
     * @param goals the blocks of which any one is enough
     */
    Basis of(int source, int goal, int[] goals) {
        var alone = alone(source, goal);
        if (alone != null) {
            return alone;
        }
        int[] from = {goal};
        boolean assumed = trace.runOnKnown(source, from) < 0;
        if (assumed && trace.run(source, from, null) < 0) {
            throw new IllegalStateException("A block counts as won without a derivation: solve the same problem.");
        }
        var facts = factsOf(support(source, goal));
        for (var fact : leastWanted(facts)) {
            if (facts.size() > 1) {
                facts.remove(fact);
                if (trace.run(source, goals, entriesOf(facts)) < 0) {
                    facts.add(fact);
                }
            }
        }
        int met = trace.run(source, goals, entriesOf(facts));
        var last = support(source, met).stream()
                .filter(entry -> problem.block[entry] == met)
                .map(this::step)
                .toList();
        return new Basis(List.copyOf(facts), last, assumed);
    }

    /**
     * The blocks of a derivation by some facts only, each after those that it rests on; the last one is a goal.
     *
     * @param facts enough to satisfy one of the goals
     */
    List<Won> derivation(int source, List<String> facts, int[] goals) {
        int met = trace.run(source, goals, entriesOf(Set.copyOf(facts)));
        var used = new LinkedHashMap<Integer, List<Entry>>();
        support(source, met).forEach(entry -> used.computeIfAbsent(problem.block[entry], unseen -> new ArrayList<>())
                .add(problem.entry(entry)));
        return used.keySet().stream()
                .sorted(Comparator.comparing((Integer block) -> block == met)
                        .thenComparing(block -> trace.position(problem.target[block])))
                .map(block -> new Won(problem.block(block), used.getOrDefault(block, List.of())))
                .toList();
    }

    /** The most common case by far: one entry of the source itself, which nothing with fewer facts could replace. */
    private @Nullable Basis alone(int source, int goal) {
        return entriesOf
                .of(goal)
                .filter(entry -> problem.holder[entry] == source
                        && problem.first[entry] > problem.firstNeed[goal]
                        && problem.second[entry] > problem.secondNeed[goal])
                .mapToObj(problem::entry)
                .filter(entry -> !entry.assumed())
                .min(Comparator.comparing((Entry entry) -> entry.facts().size())
                        .thenComparing(entry -> String.join(" ", entry.facts())))
                .filter(this::isIrreplaceable)
                .map(entry ->
                        new Basis(entry.facts().stream().sorted().toList(), List.of(new Step(entry, null)), false))
                .orElse(null);
    }

    private boolean isIrreplaceable(Entry entry) {
        int size = entry.facts().size();
        return size == 1
                || Arrays.stream(entriesOf(new HashSet<>(entry.facts())))
                        .allMatch(other -> problem.entry(other).facts().size() == size);
    }

    /** Entries of the derivation last traced, from the heaviest. */
    private Set<Integer> support(int source, int goal) {
        var used = new LinkedHashSet<Integer>();
        var done = new HashSet<Integer>();
        var open = new ArrayDeque<Integer>(List.of(goal));
        while (!open.isEmpty()) {
            int block = open.remove();
            if (done.add(block)) {
                for (int entry : enough(source, block)) {
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

    private List<Integer> enough(int source, int block) {
        var present = entriesOf
                .of(block)
                .filter(trace::isCounted)
                .boxed()
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

    private Step step(int entry) {
        if (problem.node(problem.holder[entry]) instanceof Node.Hand) {
            var hand = problem.block(trace.derivedBy(problem.holder[entry]));
            return new Step(hand.entries().getFirst(), hand);
        }
        return new Step(problem.entry(entry), null);
    }

    private TreeSet<String> factsOf(Set<Integer> entries) {
        return entries.stream()
                .flatMap(entry -> problem.entry(entry).facts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> leastWanted(TreeSet<String> facts) {
        var order = new ArrayList<>(facts.descendingSet());
        order.sort(Comparator.comparing(fact -> !doubtful.contains(fact)));
        return order;
    }

    private int[] entriesOf(Set<String> facts) {
        return facts.stream()
                .flatMapToInt(rarest::entries)
                .filter(entry -> facts.containsAll(problem.entry(entry).facts()))
                .distinct()
                .toArray();
    }
}
