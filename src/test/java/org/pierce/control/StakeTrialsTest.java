package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.structure.Fact;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

@DisplayName("A stake tried in place is the same as all derived anew")
class StakeTrialsTest {

    private static final int ALL = 1_000;
    private static final double DIGITS = 1e-7;

    @Test
    void onRandomStructures() {
        var tried = new AtomicInteger();
        var changed = new AtomicInteger();
        LongStream.range(0, 600).parallel().forEach(seed -> {
            var structure = RandomControl.of(seed);
            var trials = StakeTrials.on(structure, RandomControl.DAYS.getFirst(), ALL);
            var random = new Random(seed);
            for (var stake : structure.list(Stake.class)) {
                var percent = stake.percent() == null ? null : Range.of("" + random.nextInt(101));
                var votes = stake.votes() == null ? null : Range.of("" + random.nextInt(101));
                trials.tryOut(stake.id(), percent, votes).ifPresent(trial -> {
                    tried.incrementAndGet();
                    changed.addAndGet(trial.gains().isEmpty() && trial.losses().isEmpty() ? 0 : 1);
                    compare(seed, structure, given(structure, stake, percent, votes), trial);
                });
            }
        });
        assertThat(tried).hasValueGreaterThan(1_000);
        assertThat(changed).hasValueGreaterThan(100);
    }

    private static void compare(long seed, Structure before, Structure after, StakeTrial trial) {
        var as = "seed %d: %s".formatted(seed, trial);
        var was = pairs(before);
        var is = pairs(after);
        assertThat(told(trial.gains())).as(as).isEqualTo(without(is, was));
        assertThat(told(trial.losses())).as(as).isEqualTo(without(was, is));
        var sharesBefore = shares(before, trial.entity());
        var sharesAfter = shares(after, trial.entity());
        for (var share : trial.owners()) {
            assertThat(share.before()).as(as).isCloseTo(sharesBefore.getOrDefault(share.owner(), 0.0), within(DIGITS));
            assertThat(share.after()).as(as).isCloseTo(sharesAfter.getOrDefault(share.owner(), 0.0), within(DIGITS));
        }
        var owned = before.list(Stake.class).stream()
                .filter(stake -> stake.period().mayHoldOn(RandomControl.DAYS.getFirst()))
                .map(Stake::entity)
                .collect(Collectors.toSet());
        var ultimate = new HashSet<>(sharesAfter.keySet());
        ultimate.addAll(sharesBefore.keySet());
        ultimate.removeAll(owned);
        ultimate.removeIf(owner -> sharesAfter.getOrDefault(owner, 0.0) + sharesBefore.getOrDefault(owner, 0.0) == 0);
        assertThat(trial.owners()).as(as).hasSize(Math.min(5, ultimate.size()));
    }

    private static Map<String, Set<String>> told(List<StakeTrial.Change> changes) {
        var told = new TreeMap<String, Set<String>>();
        changes.forEach(change -> told.put(change.party(), new TreeSet<>(change.entities())));
        return told;
    }

    private static Map<String, Set<String>> without(Map<String, Set<String>> all, Map<String, Set<String>> others) {
        var left = new TreeMap<String, Set<String>>();
        all.forEach((party, entities) -> {
            var more = new TreeSet<>(entities);
            more.removeAll(others.getOrDefault(party, Set.of()));
            if (!more.isEmpty()) {
                left.put(party, more);
            }
        });
        return left;
    }

    private static Map<String, Set<String>> pairs(Structure structure) {
        var facts = new FactsOnDay(structure, RandomControl.DAYS.getFirst());
        var problem =
                ControlProblem.of(new DayDerivation(facts, ControlSettings.standard()).blocks(), Certainty.CERTAIN);
        var pairs = new TreeMap<String, Set<String>>();
        for (int source = 0; source < problem.nodes(); source++) {
            if (problem.node(source) instanceof Node.Holder(String party)) {
                var reached = new TreeSet<String>();
                for (int node : new WorklistKernel().reach(problem, source).nodes()) {
                    if (problem.node(node) instanceof Node.Holder(String entity)) {
                        reached.add(entity);
                    }
                }
                pairs.put(party, reached);
            }
        }
        return pairs;
    }

    private static Map<String, Double> shares(Structure structure, String entity) {
        return ControlReasoner.standard().ownership(structure, RandomControl.DAYS.getFirst(), Set.of(entity)).stream()
                .filter(share -> share.lower() > 0)
                .collect(Collectors.toMap(EffectiveShare::owner, EffectiveShare::lower));
    }

    private static Structure given(Structure structure, Stake stake, @Nullable Range percent, @Nullable Range votes) {
        var facts = new ArrayList<Fact>();
        structure
                .list()
                .forEach(fact -> facts.add(
                        fact.equals(stake)
                                ? new Stake(
                                        stake.common(),
                                        stake.owner(),
                                        stake.entity(),
                                        percent,
                                        stake.shares(),
                                        votes,
                                        stake.shareClass(),
                                        stake.title(),
                                        null,
                                        null)
                                : fact));
        return Structure.of(facts, structure.asked());
    }
}
