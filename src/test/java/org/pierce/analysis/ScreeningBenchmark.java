package org.pierce.analysis;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pierce.PierceApplication;
import org.pierce.law.LawBook;
import org.pierce.matter.MatterBook;
import org.pierce.structure.MatterKind;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * How long the rules take on many practices: {@code benchmarks/screening 1 1000 10000}. For each number it stores so many copies of one
 * structure, the states taken in turn, and prints seconds for each step; the first number pays for planning the rules. "law" is all that comes before the first practice is looked at, "rules" its
 * surroundings, the rules and the assessment.
 */
final class ScreeningBenchmark {

    private ScreeningBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("pierce-benchmark-");
        try (var house = new SpringApplicationBuilder(PierceApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--pierce.home=" + home)) {
            System.out.printf(
                    "%10s %10s %10s %10s %10s %10s %10s %10s%n",
                    "practices", "facts", "read", "store", "law", "rules", "cpu", "heap MiB");
            for (var argument : arguments) {
                measure(
                        Integer.parseInt(argument),
                        house.getBean(Importer.class),
                        house.getBean(Analysis.class),
                        house.getBean(MatterBook.class),
                        house.getBean(LawBook.class),
                        home);
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static void measure(
            int practices, Importer importer, Analysis analysis, MatterBook matters, LawBook law, Path home)
            throws Exception {
        var file = Repeated.times(practices, law.jurisdictions(), home.resolve("copies-" + practices));
        var clock = new Clock();
        var structure = Sources.read(List.of(file), step -> {}).getStructure();
        var read = clock.lap();
        var matter = matters.create("Copies " + practices, MatterKind.PORTFOLIO, "benchmark");
        var request = new ImportRequest(matter.id(), structure, List.of(), "benchmark");
        var stored = importer.run(request, AnalysisProgress.NONE);
        var store = clock.lap();
        for (int turn = 0; turn < 2; turn++) {
            var steps = new Steps();
            var before = cpuSeconds();
            clock.lap();
            var result = analysis.run(AnalysisRequest.of(stored), steps);
            var whole = clock.lap();
            var cpu = cpuSeconds() - before;
            System.out.printf(
                    Locale.ROOT,
                    "%10d %10d %10.1f %10.1f %10.1f %10.1f %10.1f %10d%n",
                    practices,
                    structure.list().size(),
                    read,
                    store,
                    steps.law,
                    whole - steps.law,
                    cpu,
                    held(result));
        }
    }

    /** Seconds from lap to lap. */
    private static final class Clock {
        private long last = System.nanoTime();

        double lap() {
            var now = System.nanoTime();
            var seconds = (now - last) / 1e9;
            last = now;
            return seconds;
        }
    }

    /** Of all threads, the compiler's and the collector's too: on a busy machine it says more than the clock. */
    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** What the process holds after a collection, with the facts, the store's caches and the result. */
    private static long held(AnalysisResult result) {
        System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        Reference.reachabilityFence(result);
        return used >> 20;
    }

    /** Seconds until the first practice is looked at. */
    private static final class Steps implements AnalysisProgress {
        private final Clock clock = new Clock();
        private double law;

        @Override
        public void report(String step, long done, long of) {
            if (step.startsWith("putting") && done == 0) {
                law = clock.lap();
            }
        }
    }
}
