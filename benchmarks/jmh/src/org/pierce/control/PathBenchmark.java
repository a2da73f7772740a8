package org.pierce.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.pierce.structure.OnRecord;
import org.pierce.structure.Period;

/**
 * The best five control paths from the top of a dense layered graph to its bottom: each party is reached from three of the layer above,
 * twelve layers deep, so that half a million paths of one length lead to each. Edges are indexed anew for each question, as for each practice.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PathBenchmark {

    private static final int LAYERS = 12;

    /** Parties in each layer. */
    @Param({"3", "30"})
    public int width;

    private final Random random = new Random(1);
    private List<ControlEdge> edges = List.of();

    @Setup
    public void draw() {
        var drawn = new ArrayList<ControlEdge>();
        for (int layer = 1; layer <= LAYERS; layer++) {
            for (int party = 0; party < width; party++) {
                int first = random.nextInt(width);
                for (int owner = 0; owner < 3; owner++) {
                    drawn.add(edge(name(layer - 1, (first + owner) % width), name(layer, party)));
                }
            }
        }
        edges = drawn;
    }

    @Benchmark
    public List<List<ControlEdge>> bestFivePaths() {
        var end = new Target.Whole(name(LAYERS, random.nextInt(width)));
        return new Routes(edges, Set.of(end)).best(name(0, random.nextInt(width)), 5);
    }

    private static String name(int layer, int party) {
        return "layer-" + layer + "-party-" + party;
    }

    private static ControlEdge edge(String from, String to) {
        return new ControlEdge(
                from + " " + to,
                from,
                new Target.Whole(to),
                Channel.VOTES,
                Strength.CONTROL,
                Period.EVER,
                Period.OPEN,
                OnRecord.PAPER,
                Certainty.CERTAIN,
                false,
                List.of(from + " " + to),
                List.of(from),
                null);
    }
}
