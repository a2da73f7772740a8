package org.pierce.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.pierce.control.kernel.ChangedControl;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;
import org.pierce.control.kernel.HoldingsOf;
import org.pierce.control.kernel.OwnersOf;
import org.pierce.control.kernel.OwnershipGraph;
import org.pierce.control.kernel.PassedUp;
import org.pierce.control.kernel.UltimateShares;

/**
 * Times of the kernels on one folder: reading and ordering once, cold; solving again and again, warm. Beside them stand results that
 * others can be held to, and the time of one read and write somewhere in memory for each stake, which no kernel gets below.
 */
final class KernelTimes {

    /** How many entities the sum of shares is taken of. */
    private static final int SUMMED = 50;

    /** The longest is not repeated more often. */
    private static final int FEW = 5;

    private final int turns;
    private final Times times = new Times();
    private final Holdings holdings;

    KernelTimes(Path folder, int turns) throws IOException {
        this.turns = turns;
        long begun = System.nanoTime();
        holdings = RegisterFolder.read(folder);
        times.since("read, ms", begun);
        times.say("parties", holdings.parties);
        times.say("stakes", holdings.stakes);
        times.say("rights", holdings.rights);
        if (holdings.stakes > 0) {
            floor();
            control();
            ownership();
        }
    }

    List<String> lines() {
        return times.lines();
    }

    private void floor() {
        var sums = new int[holdings.parties];
        times.repeat("floor: one access for each stake, ms", turns, () -> {
            for (int stake = 0; stake < holdings.stakes; stake++) {
                sums[holdings.owner[stake]]++;
            }
        });
    }

    private void control() {
        long begun = System.nanoTime();
        var votes = KernelInput.votes(holdings);
        var closure = new ControlClosure(ControlGraph.of(votes.draft()));
        times.since("control, ordered once, ms", begun);
        begun = System.nanoTime();
        var control = closure.solve();
        times.since("control, all pairs, first time, ms", begun);
        times.repeat("control, all pairs, ms", turns, closure::solve);
        times.repeatOnSeveral("control, all pairs, two threads, ms", turns, closure::solveOnTwoThreads);
        times.say("pairs", control.countPairs());
        var change = new ChangedControl(closure);
        var random = new Random(1);
        times.percentiles("control, one stake changed, µs", () -> {
            int stake = random.nextInt(holdings.stakes);
            if (votes.block()[stake] >= 0) {
                change.set(votes.block()[stake], holdings.owner[stake], random.nextInt(Holdings.WHOLE), 0);
            }
        });
    }

    private void ownership() {
        long begun = System.nanoTime();
        var draft = KernelInput.ownership(holdings);
        var graph = OwnershipGraph.atLeast(draft);
        times.since("ownership, ordered once, ms", begun);
        times.repeat("ownership, ordered again, ms", Math.min(turns, FEW), () -> OwnershipGraph.atLeast(draft));
        var owners = new OwnersOf(graph);
        var held = new HoldingsOf(graph);
        var random = new Random(1);
        times.percentiles(
                "ownership, owners of one entity, µs",
                () -> owners.ask(holdings.entity[random.nextInt(holdings.stakes)]));
        times.percentiles(
                "ownership, holdings of one owner, µs",
                () -> held.ask(holdings.owner[random.nextInt(holdings.stakes)]));
        var all = new UltimateShares(graph);
        long[] shares = new long[1];
        times.repeat("ownership, all ultimate owners of all entities, ms", Math.min(turns, FEW), () -> {
            shares[0] = 0;
            all.each((entity, who, parts, count) -> shares[0] += count);
        });
        times.say("shares of ultimate owners", shares[0]);
        times.say("sum of ultimate owners' shares", sum(owners));
        sums(all);
        passedUp(new PassedUp(graph));
    }

    private void sums(UltimateShares all) {
        var sums = new double[2];
        all.each((entity, who, parts, count) -> {
            for (int at = 0; at < count; at++) {
                sums[0] += parts[at];
                sums[1] += parts[at] * parts[at];
            }
        });
        times.say("sum of all ultimate owners' shares of all entities", sums[0]);
        times.say("sum of their squares", sums[1]);
    }

    /** Everybody has one, and passes it up. */
    private void passedUp(PassedUp passed) {
        var amount = new double[holdings.parties];
        times.repeat("ownership, one global solve, ms", turns, () -> {
            Arrays.fill(amount, 1);
            passed.solve(amount);
        });
        times.say("sum of what reaches all parties", Arrays.stream(amount).sum());
        times.say(
                "sum of its squares",
                Arrays.stream(amount).map(each -> each * each).sum());
    }

    private double sum(OwnersOf owners) {
        var isOwned = new boolean[holdings.parties];
        for (int stake = 0; stake < holdings.stakes; stake++) {
            isOwned[holdings.entity[stake]] = true;
        }
        double sum = 0;
        for (int target = 0; target < SUMMED; target++) {
            int count = owners.ask(holdings.entity[target * (holdings.stakes / SUMMED)]);
            for (int at = 0; at < count; at++) {
                sum += isOwned[owners.owner(at)] ? 0 : owners.share(at);
            }
        }
        return sum;
    }
}
