package org.pierce.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pierce.control.kernel.ChangedControl;
import org.pierce.control.kernel.Control;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;
import org.pierce.structure.Stake;

/**
 * Control for certain, with the votes in one entity changed in place and changed back. Whoever controls the entity both before and after,
 * or neither before nor after, controls the same as before: only what the others reach is looked up.
 */
final class TriedControl {

    /** Who would control more, and who less. */
    record Changes(List<StakeTrial.Change> gains, List<StakeTrial.Change> losses) {}

    private record Weights(long first, long second) {}

    private record Edit(int block, int holder, Weights before, Weights after) {}

    private final FactsOnDay facts;
    private final int most;
    private final VoteBlocks votes;
    private final ControlProblem problem;
    private final Control control;
    private final ChangedControl change;
    private final ControlKernel kernel = new WorklistKernel();
    private final Map<String, List<Integer>> blocksOf = new HashMap<>();
    private final Set<String> sensitive;

    TriedControl(FactsOnDay facts, int most) {
        this.facts = facts;
        this.most = most;
        var day = new DayDerivation(facts, ControlSettings.standard());
        votes = day.votes();
        problem = ControlProblem.of(day.blocks(), Certainty.CERTAIN);
        for (int number = 0; number < problem.blocks(); number++) {
            var block = problem.block(number);
            if (block.channel() == Channel.VOTES && block.target() instanceof Node.Holder(String entity)) {
                blocksOf.computeIfAbsent(entity, unseen -> new ArrayList<>()).add(number);
            }
        }
        var closure = new ControlClosure(ControlGraph.of(problem.draft()));
        control = closure.solve();
        change = new ChangedControl(closure);
        sensitive = new SelfHeldVotes(facts).bearing();
    }

    /** Empty where more than weights would change. */
    Optional<Changes> tryOut(String entity, List<Stake> stakes) {
        var edits = sensitive.contains(entity) ? null : edits(entity, stakes);
        if (edits == null) {
            return Optional.empty();
        }
        int target = problem.find(new Node.Holder(entity));
        if (target < 0 || edits.isEmpty()) {
            return Optional.of(new Changes(List.of(), List.of()));
        }
        var before = controllersOf(target);
        edits.forEach(edit -> set(edit, edit.after()));
        var after = controllersOf(target);
        edits.reversed().forEach(edit -> set(edit, edit.before()));
        return Optional.of(new Changes(
                changes(edits, without(after, before), true), changes(edits, without(before, after), false)));
    }

    private void set(Edit edit, Weights to) {
        change.set(edit.block(), edit.holder(), to.first(), to.second());
    }

    /** Null where blocks would have other needs, or holders who had no weight so far. */
    private @Nullable List<Edit> edits(String entity, List<Stake> stakes) {
        var row = facts.findEntity(entity);
        var now = blocksOf.getOrDefault(entity, List.of());
        var then = row.map(found -> votes.again(found, stakes)).orElse(List.of()).stream()
                .filter(block -> block.certainty() == Certainty.CERTAIN)
                .toList();
        if (now.size() != then.size()) {
            return null;
        }
        var edits = new ArrayList<Edit>();
        for (int at = 0; at < now.size(); at++) {
            var old = problem.block(now.get(at));
            var fresh = then.get(at);
            var before = weights(old);
            var after = weights(fresh);
            if (old.firstNeed() != fresh.firstNeed()
                    || old.secondNeed() != fresh.secondNeed()
                    || old.record() != fresh.record()
                    || !before.keySet().containsAll(after.keySet())) {
                return null;
            }
            for (var each : before.entrySet()) {
                var to = after.getOrDefault(each.getKey(), new Weights(0, 0));
                if (!to.equals(each.getValue())) {
                    edits.add(new Edit(now.get(at), problem.find(each.getKey()), each.getValue(), to));
                }
            }
        }
        return edits;
    }

    private static Map<Node, Weights> weights(Block block) {
        var weights = new HashMap<Node, Weights>();
        block.entries()
                .forEach(entry -> weights.merge(
                        entry.holder(),
                        new Weights(entry.first(), entry.second()),
                        (one, other) -> new Weights(one.first() + other.first(), one.second() + other.second())));
        return weights;
    }

    private Set<Integer> controllersOf(int target) {
        var found = new LinkedHashSet<Integer>();
        control.eachController(target, found::add);
        found.removeIf(node -> !(problem.node(node) instanceof Node.Holder));
        return found;
    }

    private static List<Integer> without(Set<Integer> some, Set<Integer> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    private List<StakeTrial.Change> changes(List<Edit> edits, List<Integer> parties, boolean gained) {
        return parties.stream()
                .limit(most)
                .map(party -> {
                    int[] before = kernel.reach(problem, party).nodes();
                    int[] after =
                            changed(edits, () -> kernel.reach(problem, party).nodes());
                    return change(party, gained ? after : before, gained ? before : after);
                })
                .toList();
    }

    private StakeTrial.Change change(int party, int[] more, int[] less) {
        var entities = IntStream.of(more)
                .filter(node -> java.util.Arrays.binarySearch(less, node) < 0)
                .filter(node -> problem.node(node) instanceof Node.Holder)
                .toArray();
        return new StakeTrial.Change(
                nameOf(party),
                IntStream.of(entities).limit(most).mapToObj(this::nameOf).toList(),
                Math.max(0, entities.length - most));
    }

    private String nameOf(int node) {
        return ((Node.Holder) problem.node(node)).party();
    }

    /** Asks the problem with its entries changed, and changes them back. */
    private <T> T changed(List<Edit> edits, java.util.function.Supplier<T> question) {
        edits.forEach(edit -> put(edit, edit.after()));
        try {
            return question.get();
        } finally {
            edits.forEach(edit -> put(edit, null));
        }
    }

    /** The first entry of the holder takes all of the weight; without weights each has its own again. */
    private void put(Edit edit, @Nullable Weights weights) {
        boolean first = true;
        for (int at = problem.start[edit.holder()]; at < problem.start[edit.holder() + 1]; at++) {
            if (problem.block[at] == edit.block()) {
                var own = Objects.requireNonNull(problem.entry(at));
                problem.first[at] = weights == null ? own.first() : first ? weights.first() : 0;
                problem.second[at] = weights == null ? own.second() : first ? weights.second() : 0;
                first = false;
            }
        }
    }
}
