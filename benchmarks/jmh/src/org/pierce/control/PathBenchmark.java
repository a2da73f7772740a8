package org.pierce.control;

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

/**
 * The best five control paths from the top of a dense layered graph to its bottom. Edges are indexed anew for each question, as for each
 * practice.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PathBenchmark {

    /** Parties in each layer. */
    @Param({"3", "30"})
    public int width;

    private final Random random = new Random(1);
    private List<ControlEdge> edges = List.of();

    @Setup
    public void draw() {
        edges = LayeredGraph.draw(random, width, 0).edges();
    }

    @Benchmark
    public List<List<ControlEdge>> bestFivePaths() {
        var end = new Target.Whole(LayeredGraph.name(LayeredGraph.LAYERS, random.nextInt(width)));
        return new Routes(edges, Set.of(end)).best(LayeredGraph.name(0, random.nextInt(width)), 5);
    }
}
