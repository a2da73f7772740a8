package org.pierce.scale;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pierce.control.kernel.ChangedControl;
import org.pierce.control.kernel.ChangedOwnership;
import org.pierce.control.kernel.Control;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;
import org.pierce.control.kernel.HoldingsOf;
import org.pierce.control.kernel.OwnersOf;
import org.pierce.control.kernel.OwnershipGraph;

/** The kernels, warm, on a structure drawn at random; run by {@code benchmarks/kernels}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class KernelBenchmark {

    @Param({"100000", "1000000"})
    public int parties;

    private final Random random = new Random(1);
    private Holdings holdings = new Holdings(0);
    private KernelInput.Votes votes = KernelInput.votes(holdings);
    private ControlClosure closure = new ControlClosure(ControlGraph.of(votes.draft()));
    private ChangedControl change = new ChangedControl(closure);
    private OwnersOf owners = new OwnersOf(OwnershipGraph.atLeast(KernelInput.ownership(holdings)));
    private ChangedOwnership ownership =
            new ChangedOwnership(OwnershipGraph.atLeast(KernelInput.ownership(holdings)));
    private HoldingsOf held = new HoldingsOf(OwnershipGraph.atLeast(KernelInput.ownership(holdings)));
    private int[] sums = new int[0];
    private int sold = -1;

    @Setup
    public void draw() {
        holdings = StructureDraw.of(1, parties).holdings();
        votes = KernelInput.votes(holdings);
        closure = new ControlClosure(ControlGraph.of(votes.draft()));
        closure.solve();
        change = new ChangedControl(closure);
        var graph = OwnershipGraph.atLeast(KernelInput.ownership(holdings));
        owners = new OwnersOf(graph);
        held = new HoldingsOf(graph);
        ownership = new ChangedOwnership(graph);
        sums = new int[parties];
    }

    /** What sets the floor: one read, change and write of four bytes somewhere else for each stake. */
    @Benchmark
    public int[] floor() {
        for (int stake = 0; stake < holdings.stakes; stake++) {
            sums[holdings.owner[stake]]++;
        }
        return sums;
    }

    @Benchmark
    public Control controlOfAllPairs() {
        return closure.solve();
    }

    @Benchmark
    public Control controlOfAllPairsOnTwoThreads() {
        return closure.solveOnTwoThreads();
    }

    /** One stake sold, and bought back the next time. */
    @Benchmark
    public int controlAfterOneChange() {
        if (sold >= 0) {
            int back = sold;
            sold = -1;
            return change.set(votes.block()[back], holdings.owner[back], holdings.lower[back], 0);
        }
        do {
            sold = random.nextInt(holdings.stakes);
        } while (votes.block()[sold] < 0);
        return change.set(votes.block()[sold], holdings.owner[sold], 0, 0);
    }

    @Benchmark
    public int ownersOfOneEntity() {
        return owners.ask(holdings.entity[random.nextInt(holdings.stakes)]);
    }

    @Benchmark
    public int holdingsOfOneOwner() {
        return held.ask(holdings.owner[random.nextInt(holdings.stakes)]);
    }

    /** One stake cut by up to half, and the owners of all whose shares that changes; stakes of nothing are left alone. */
    @Benchmark
    public int ownersOfAllAffectedByOneChange() {
        int stake = random.nextInt(holdings.stakes);
        if (holdings.lower[stake] == 0 || holdings.owner[stake] == holdings.entity[stake]) {
            return 0;
        }
        double part = holdings.lower[stake] / (double) Holdings.WHOLE * (1 + random.nextDouble()) / 2;
        int affected = ownership.set(holdings.owner[stake], holdings.entity[stake], part);
        int told = 0;
        for (int at = 0; at < affected; at++) {
            told += owners.ask(ownership.entity(at));
        }
        return told;
    }
}
