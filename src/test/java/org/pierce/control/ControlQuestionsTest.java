package org.pierce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.control.ControlAnswer.Shortfall;
import org.pierce.control.ControlAnswer.Voter;
import org.pierce.control.ControlAnswer.Way;
import org.pierce.structure.Fact;
import org.pierce.structure.Party;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

@DisplayName("Why and why not agree with the control that is derived")
class ControlQuestionsTest {

    private static final int STRUCTURES = 400;

    @Test
    void yesIsAnEdgeOrAChainOfEdgesAndNoIsNone() {
        LongStream.range(0, STRUCTURES).parallel().forEach(seed -> {
            var structure = RandomControl.of(seed);
            var derivation = ControlReasoner.standard().derive(structure);
            for (var day : RandomControl.DAYS) {
                var edges = derivation.control().stream()
                        .filter(edge -> edge.holdsOn(day) && edge.strength() == Strength.CONTROL)
                        .toList();
                eachPair(structure, day, answer -> {
                    var as = "seed %d on %s: %s over %s".formatted(seed, day, answer.controller(), answer.controlled());
                    assertThat(answer.certainty()).as(as).isEqualTo(reached(edges, answer));
                    answer.ways().forEach(way -> holds(as, answer, way));
                    assertThat(answer.ways().isEmpty())
                            .as(as)
                            .isEqualTo(answer.certainty().isEmpty());
                    answer.missing().forEach(lack -> assertThat(lack.sum().isEnough())
                            .as(as + ": " + lack)
                            .isFalse());
                    assertThat(answer.controllers().stream()
                                    .anyMatch(one -> one.party().equals(answer.controller())))
                            .as(as)
                            .isEqualTo(answer.certainty().isPresent());
                });
            }
        });
    }

    /** Each step is enough by itself, and rests on the controller and on the steps before it; together they use all facts. */
    private static void holds(String as, ControlAnswer answer, Way way) {
        Set<String> controlled = new HashSet<>(Set.of(answer.controller()));
        var used = new HashSet<String>();
        for (var level : way.levels()) {
            assertThat(level.sum().isEnough()).as(as + ": " + level).isTrue();
            assertThat(level.voters()).as(as).extracting(Voter::party).allMatch(controlled::contains);
            level.voters().forEach(voter -> used.addAll(voter.facts()));
            controlled.add(level.entity());
        }
        assertThat(way.levels().getLast().entity()).as(as).isEqualTo(answer.controlled());
        assertThat(used).as(as).isEqualTo(Set.copyOf(way.facts()));
        assertThat(way.certainty()).as(as).isEqualTo(answer.certainty().orElseThrow());
    }

    @Test
    void theVotesOfThoseWhoAreNamedMakeTheDifference() {
        var tried = new AtomicInteger();
        LongStream.range(0, STRUCTURES).parallel().forEach(seed -> {
            var structure = RandomControl.of(seed);
            var day = RandomControl.DAYS.getFirst();
            eachPair(structure, day, answer -> answer.missing().stream()
                    .filter(lack -> lack.channel() == Channel.VOTES && canTake(structure, answer, lack))
                    .forEach(lack -> {
                        var given = lack.enough().stream()
                                .flatMap(voter -> voter.facts().stream())
                                .collect(Collectors.toSet());
                        var changed = given(structure, given, answer.controller());
                        var then = ControlQuestions.on(changed, day).ask(answer.controller(), answer.controlled());
                        assertThat(then.certainty())
                                .as("seed %d: %s gets %s in %s", seed, answer.controller(), given, answer.controlled())
                                .isPresent()
                                .get()
                                .matches(certainty -> certainty.compareTo(lack.certainty()) <= 0);
                        tried.incrementAndGet();
                    }));
        });
        assertThat(tried).hasValueGreaterThan(1_000);
    }

    /** A group never controls, and what a subsidiary holds in its parent does not vote. */
    private static boolean canTake(Structure structure, ControlAnswer answer, Shortfall lack) {
        return !lack.enough().isEmpty()
                && new FactsOnDay(structure, answer.day()).canAct(answer.controller())
                && answer.muted().isEmpty()
                && answer.reverse().isEmpty();
    }

    private static Structure given(Structure structure, Set<String> stakes, String owner) {
        var facts = new ArrayList<Fact>();
        structure
                .list()
                .forEach(fact -> facts.add(
                        fact instanceof Stake stake && stakes.contains(stake.id()) ? owned(stake, owner) : fact));
        return Structure.of(facts, structure.asked());
    }

    private static Stake owned(Stake stake, String owner) {
        return new Stake(
                stake.common(),
                owner,
                stake.entity(),
                stake.percent(),
                stake.shares(),
                stake.votes(),
                stake.shareClass(),
                stake.title(),
                null,
                null);
    }

    @Test
    void whoIsAskedAboutMustBeThere() {
        var questions = ControlQuestions.on(RandomControl.of(1), RandomControl.DAYS.getFirst());
        assertThatThrownBy(() -> questions.ask("Ann", "nobody")).hasMessageContaining("No party has the id nobody");
        assertThatThrownBy(() -> questions.ask("Ann", "Ann")).hasMessageContaining("two different parties");
    }

    private static void eachPair(Structure structure, LocalDate day, java.util.function.Consumer<ControlAnswer> each) {
        var questions = ControlQuestions.on(structure, day);
        var parties = structure.list().stream()
                .filter(Party.class::isInstance)
                .map(Fact::id)
                .distinct()
                .toList();
        for (var one : parties) {
            parties.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> each.accept(questions.ask(one, other)));
        }
    }

    private static Optional<Certainty> reached(List<ControlEdge> edges, ControlAnswer answer) {
        for (var certainty : Certainty.values()) {
            var open = new ArrayDeque<>(List.of(answer.controller()));
            var seen = new HashSet<>(open);
            while (!open.isEmpty()) {
                var party = open.remove();
                edges.stream()
                        .filter(edge -> edge.controller().equals(party)
                                && edge.certainty().compareTo(certainty) <= 0)
                        .flatMap(edge -> edge.target() instanceof Target.Whole(String entity)
                                ? java.util.stream.Stream.of(entity)
                                : java.util.stream.Stream.empty())
                        .filter(seen::add)
                        .forEach(open::add);
            }
            if (seen.contains(answer.controlled())) {
                return Optional.of(certainty);
            }
        }
        return Optional.empty();
    }
}
