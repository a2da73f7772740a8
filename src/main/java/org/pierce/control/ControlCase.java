package org.pierce.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pierce.control.ControlAnswer.Controller;
import org.pierce.control.ControlAnswer.Shortfall;
import org.pierce.control.ControlAnswer.Way;
import org.pierce.control.kernel.Control;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;
import org.pierce.control.kernel.WhyNot;
import org.pierce.structure.OnRecord;

/** One question at one level of certainty: two parties, and all blocks that can bear on the second. */
final class ControlCase {

    private final Certainty certainty;
    private final ControlProblem problem;
    private final ControlKernel kernel = new WorklistKernel();
    private final Control control;
    private final WhyNot whyNot;
    private final int source;
    private final int target;

    /** @param blocks all blocks over the controlled party and over all from whom it can be reached */
    ControlCase(String controller, String controlled, List<Block> blocks, Certainty certainty) {
        this.certainty = certainty;
        var asked = Stream.of(controller, controlled).map(ControlCase::nobody);
        problem = ControlProblem.of(Stream.concat(blocks.stream(), asked).toList(), certainty);
        var graph = ControlGraph.of(problem.draft());
        control = new ControlClosure(graph).solve();
        whyNot = new WhyNot(graph, control);
        source = problem.find(new Node.Holder(controller));
        target = problem.find(new Node.Holder(controlled));
    }

    /** A block that nobody satisfies, so that a party is known that is in no other. */
    private static Block nobody(String party) {
        return Block.anyOf(new Node.Holder(party), Channel.RIGHT, OnRecord.PAPER, Certainty.CERTAIN, List.of());
    }

    /** Whether the controller controls a node. */
    boolean reaches(Node node) {
        int number = problem.find(node);
        return number >= 0 && control.controls(source, number);
    }

    boolean isControl() {
        return control.controls(source, target);
    }

    /** Of each means by which the controller controls, the derivation from the fewest facts; what is not assumed before what is. */
    List<Way> ways() {
        if (!isControl()) {
            return List.of();
        }
        var reach = kernel.reach(problem, source, target);
        var support = new Support(problem);
        var ways = new ArrayList<Way>();
        Means.of(problem).forEach((means, numbers) -> {
            int[] goals = numbers.stream()
                    .filter(block -> problem.target[block] == target && Winners.isWon(reach, block))
                    .mapToInt(Integer::intValue)
                    .toArray();
            Arrays.stream(goals)
                    .mapToObj(goal -> support.of(source, goal, goals))
                    .min(Comparator.comparing(Support.Basis::assumed)
                            .thenComparing(basis -> basis.facts().size())
                            .thenComparing(basis -> String.join(" ", basis.facts())))
                    .map(basis -> new Way(
                            means.channel(),
                            means.record(),
                            certainty,
                            basis.assumed(),
                            basis.facts(),
                            new Levels(support.derivation(source, basis.facts(), goals)).list()))
                    .ifPresent(ways::add);
        });
        ways.sort(Comparator.comparing(Way::assumed)
                .thenComparing(way -> way.facts().size()));
        return ways;
    }

    /** What is missing by each block of this certainty. */
    List<Shortfall> shortfalls() {
        int count = whyNot.ask(source, target);
        return IntStream.range(0, count)
                .filter(way -> isTold(problem.block(whyNot.block(way))))
                .mapToObj(this::shortfall)
                .toList();
    }

    private boolean isTold(Block block) {
        return block.certainty() == certainty && !block.entries().isEmpty();
    }

    private Shortfall shortfall(int way) {
        var block = problem.block(whyNot.block(way));
        var own = block.entries().stream().filter(this::isOwn).toList();
        var others = block.entries().stream()
                .filter(entry -> !isOwn(entry) && number(entry) != target)
                .toList();
        var helpers = Arrays.stream(whyNot.helpers(way)).mapToObj(problem::node).toList();
        return new Shortfall(
                block.channel(),
                block.record(),
                certainty,
                block.count().sum(block, own),
                Voters.of(block, own),
                Voters.of(block, others),
                Voters.of(block, Voters.needed(block, own, others, helpers)));
    }

    private boolean isOwn(Entry entry) {
        int holder = number(entry);
        return holder == source || control.controls(source, holder);
    }

    private int number(Entry entry) {
        return problem.find(entry.holder());
    }

    /** Whoever controls the party at this certainty. */
    List<Controller> controllers() {
        var nodes = IntStream.builder();
        // listed before anything else is asked: the walk up is one and the same
        control.eachController(target, nodes::add);
        var found = new ArrayList<Controller>();
        nodes.build().forEach(node -> {
            if (problem.node(node) instanceof Node.Holder(String party)) {
                found.add(controller(node, party));
            }
        });
        return found;
    }

    private Controller controller(int node, String party) {
        int count = whyNot.ask(node, target);
        var won = IntStream.range(0, count)
                .filter(way -> whyNot.missing(way) == 0 && whyNot.missingSecond(way) == 0)
                .map(whyNot::block)
                .toArray();
        var direct = IntStream.range(problem.start[node], problem.start[node + 1])
                .anyMatch(entry -> isIn(problem.block[entry], won));
        return new Controller(
                party,
                certainty,
                Arrays.stream(won)
                        .mapToObj(block -> problem.block(block).channel())
                        .distinct()
                        .sorted()
                        .toList(),
                direct);
    }

    /** Whether a block is one of those, or gives the votes of a stake that is counted in one of them. */
    private boolean isIn(int block, int[] some) {
        if (Arrays.stream(some).anyMatch(one -> one == block)) {
            return true;
        }
        int hand = problem.target[block];
        return problem.node(hand) instanceof Node.Hand
                && IntStream.range(problem.start[hand], problem.start[hand + 1])
                        .anyMatch(entry -> Arrays.stream(some).anyMatch(one -> one == problem.block[entry]));
    }
}
