package org.pierce.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;

/** Times of the kernels on one folder: reading and ordering once, cold; solving again and again, warm. */
final class KernelTimes {

    private static final double NANOS = 1e6;

    private final int turns;
    private final List<String> lines = new ArrayList<>();
    private final Holdings holdings;

    KernelTimes(Path folder, int turns) throws IOException {
        this.turns = turns;
        long begun = System.nanoTime();
        holdings = RegisterFolder.read(folder);
        tell("read, ms", since(begun));
        lines.add("parties\t" + holdings.parties);
        lines.add("stakes\t" + holdings.stakes);
        lines.add("rights\t" + holdings.rights);
        control();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void control() {
        long begun = System.nanoTime();
        var graph = ControlGraph.of(KernelInput.control(holdings));
        tell("control, ordered once, ms", since(begun));
        lines.add("parties in circles\t" + graph.inCircles());
        var closure = new ControlClosure(graph);
        begun = System.nanoTime();
        var control = closure.solve();
        tell("control, all pairs, first time, ms", since(begun));
        tell("control, all pairs, median, ms", median(closure::solve));
        lines.add("pairs\t" + control.countPairs());
    }

    private double median(Callable<?> repeated) {
        var times = new double[turns];
        for (int turn = 0; turn < turns; turn++) {
            long begun = System.nanoTime();
            try {
                repeated.call();
            } catch (Exception failed) {
                throw new IllegalStateException("A kernel failed: report the folder that it failed on.", failed);
            }
            times[turn] = since(begun);
        }
        Arrays.sort(times);
        return times[turns / 2];
    }

    private void tell(String name, double value) {
        lines.add("%s\t%s".formatted(name, String.format(Locale.ROOT, "%.4f", value)));
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / NANOS;
    }
}
