package org.pierce.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Lines of a name, a tab and a value. Where the calling thread alone does the work, its processor time stands behind the clock, after
 * another tab: on a busy machine it says more.
 */
final class Times {

    private static final double NANOS_OF_MILLI = 1e6;
    private static final double NANOS_OF_MICRO = 1e3;

    /** How many questions after another are asked of one entity, owner or stake. */
    private static final int QUESTIONS = 20_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    void say(String name, Object value) {
        lines.add(name + "\t" + value);
    }

    /** Milliseconds since then, by {@link System#nanoTime()}. */
    void since(String name, long begun) {
        tell(name, since(begun, NANOS_OF_MILLI));
    }

    /** Of work that this thread does alone: milliseconds, the median of the clock and the least of the processor. */
    void repeat(String name, int turns, Runnable repeated) {
        var least = new double[] {Double.POSITIVE_INFINITY};
        double median = median(turns, () -> {
            long begun = threads.getCurrentThreadCpuTime();
            repeated.run();
            least[0] = Math.min(least[0], (threads.getCurrentThreadCpuTime() - begun) / NANOS_OF_MILLI);
        });
        lines.add(String.format(Locale.ROOT, "%s\t%.4f\t%.4f", name, median, least[0]));
    }

    /** Of work that several threads do: milliseconds, the median of the clock. */
    void repeatOnSeveral(String name, int turns, Runnable repeated) {
        tell(name, median(turns, repeated));
    }

    /** Microseconds of one question, of the second half of the questions; the first warms up. */
    void percentiles(String name, Runnable question) {
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

    private static double median(int turns, Runnable repeated) {
        var times = new double[turns];
        for (int turn = 0; turn < turns; turn++) {
            long begun = System.nanoTime();
            repeated.run();
            times[turn] = since(begun, NANOS_OF_MILLI);
        }
        Arrays.sort(times);
        return times[turns / 2];
    }

    private void tell(String name, double value) {
        lines.add("%s\t%s".formatted(name, String.format(Locale.ROOT, "%.4f", value)));
    }

    private static double since(long begun, double unit) {
        return (System.nanoTime() - begun) / unit;
    }
}
