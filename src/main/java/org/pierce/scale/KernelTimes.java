package org.pierce.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.pierce.control.kernel.ChangedControl;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;
import org.pierce.control.kernel.HoldingsOf;
import org.pierce.control.kernel.OwnersOf;
import org.pierce.control.kernel.OwnershipGraph;
import org.pierce.control.kernel.UltimateShares;

/**
 * Times of the kernels on one folder: reading and ordering once, cold; solving again and again, warm. Beside them stand results that
 * others can be held to, and the time of one read and write somewhere in memory for each stake, which no kernel gets below.
 */
final class KernelTimes {

    private static final double NANOS_OF_MILLI = 1e6;
    private static final double NANOS_OF_MICRO = 1e3;

    /** How many questions after another are asked of one entity, owner or stake. */
    private static final int QUESTIONS = 20_000;

    /** How many entities the sum of shares is taken of. */
    private static final int SUMMED = 50;

    /** The longest is not repeated more often. */
    private static final int FEW = 5;

    private final int turns;
    private final List<String> lines = new ArrayList<>();
    private final Holdings holdings;

    KernelTimes(Path folder, int turns) throws IOException {
        this.turns = turns;
        long begun = System.nanoTime();
        holdings = RegisterFolder.read(folder);
        tell("read, ms", since(begun, NANOS_OF_MILLI));
        lines.add("parties\t" + holdings.parties);
        lines.add("stakes\t" + holdings.stakes);
        lines.add("rights\t" + holdings.rights);
        if (holdings.stakes > 0) {
            floor();
            control();
            ownership();
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void floor() {
        var sums = new int[holdings.parties];
        tell("floor: one access for each stake, ms", median(turns, () -> {
            for (int stake = 0; stake < holdings.stakes; stake++) {
                sums[holdings.owner[stake]]++;
            }
        }));
    }

    private void control() {
        long begun = System.nanoTime();
        var votes = KernelInput.votes(holdings);
        var closure = new ControlClosure(ControlGraph.of(votes.draft()));
        tell("control, ordered once, ms", since(begun, NANOS_OF_MILLI));
        begun = System.nanoTime();
        var control = closure.solve();
        tell("control, all pairs, first time, ms", since(begun, NANOS_OF_MILLI));
        tell("control, all pairs, ms", median(turns, closure::solve));
        tell("control, all pairs, two threads, ms", median(turns, closure::solveOnTwoThreads));
        lines.add("pairs\t" + control.countPairs());
        var change = new ChangedControl(closure);
        var random = new Random(1);
        percentiles("control, one stake changed, µs", () -> {
            int stake = random.nextInt(holdings.stakes);
            if (votes.block()[stake] >= 0) {
                change.set(votes.block()[stake], holdings.owner[stake], random.nextInt(Holdings.WHOLE), 0);
            }
        });
    }

    private void ownership() {
        long begun = System.nanoTime();
        var graph = OwnershipGraph.atLeast(KernelInput.ownership(holdings));
        tell("ownership, ordered once, ms", since(begun, NANOS_OF_MILLI));
        var owners = new OwnersOf(graph);
        var held = new HoldingsOf(graph);
        var random = new Random(1);
        percentiles(
                "ownership, owners of one entity, µs",
                () -> owners.ask(holdings.entity[random.nextInt(holdings.stakes)]));
        percentiles(
                "ownership, holdings of one owner, µs",
                () -> held.ask(holdings.owner[random.nextInt(holdings.stakes)]));
        var all = new UltimateShares(graph);
        long[] shares = new long[1];
        tell("ownership, all ultimate owners of all entities, ms", median(Math.min(turns, FEW), () -> {
            shares[0] = 0;
            all.each((entity, who, parts, count) -> shares[0] += count);
        }));
        lines.add("shares of ultimate owners\t" + shares[0]);
        lines.add("sum of ultimate owners' shares\t" + sum(owners));
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

    private static double median(int count, Runnable repeated) {
        var times = new double[count];
        for (int turn = 0; turn < count; turn++) {
            long begun = System.nanoTime();
            repeated.run();
            times[turn] = since(begun, NANOS_OF_MILLI);
        }
        Arrays.sort(times);
        return times[count / 2];
    }

    /** Of the second half of the questions; the first warms up. */
    private void percentiles(String name, Runnable question) {
        var times = new double[QUESTIONS];
        for (int round = 0; round < 2; round++) {
            for (int at = 0; at < QUESTIONS; at++) {
                long begun = System.nanoTime();
                question.run();
                times[at] = since(begun, NANOS_OF_MICRO);
            }
        }
        Arrays.sort(times);
        tell(name + ", median", times[QUESTIONS / 2]);
        tell(name + ", 99th of 100", times[QUESTIONS * 99 / 100]);
    }

    private void tell(String name, double value) {
        lines.add("%s\t%s".formatted(name, String.format(Locale.ROOT, "%.4f", value)));
    }

    private static double since(long begun, double unit) {
        return (System.nanoTime() - begun) / unit;
    }
}
