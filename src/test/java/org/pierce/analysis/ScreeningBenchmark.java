package org.pierce.analysis;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
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
import org.pierce.structure.Practice;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How long the rules take on many practices: {@code benchmarks/screening 1 1000 10000}. For each number it stores so many copies of one
 * structure, the states taken in turn, and prints seconds for each step; the first number pays for planning the rules. In place of a number a
 * folder of sheets may stand, {@code sample-data/nominee-med-spa}. "law" is all that
 * comes before the first practice is looked at, "rules" its surroundings, the rules and the assessment. With {@code -Dhome=DIR} the store
 * stays and what it has is read from it, and with {@code -Dturns=0} nothing is asked, so that a large store can be made before;
 * with {@code -DofEachManager=100} a hundred practices share a manager. {@code -Dshape=platform} stores ordinary practices of platforms instead.
 */
final class ScreeningBenchmark {

    private static final int OF_EACH_MANAGER = Integer.getInteger("ofEachManager", 1);

    private static final boolean IS_PLATFORM = "platform".equals(System.getProperty("shape"));

    private static final int TURNS = Integer.getInteger("turns", 2);

    private ScreeningBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var kept = System.getProperty("home");
        var home = kept == null ? Files.createTempDirectory("pierce-benchmark-") : Path.of(kept);
        try (var house = new SpringApplicationBuilder(PierceApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--pierce.home=" + home)) {
            System.out.printf(
                    "%10s %10s %10s %10s %10s %10s %10s%n",
                    "practices", "facts", "store", "law", "rules", "cpu", "heap MiB");
            for (var argument : arguments) {
                measure(argument, house, home);
            }
        } finally {
            if (kept == null) {
                FileSystemUtils.deleteRecursively(home);
            }
        }
    }

    private static void measure(String argument, ApplicationContext house, Path home) throws Exception {
        var clock = new Clock();
        var stored = stored(argument, house, home);
        var practices = stored.structure().list(Practice.class).size();
        var store = clock.lap();
        if (TURNS == 0) {
            System.out.printf("%10d practices stored in %.1f s%n", practices, store);
        }
        for (int turn = 0; turn < TURNS; turn++) {
            var steps = new Steps();
            var before = cpuSeconds();
            clock.lap();
            var result = house.getBean(Analysis.class).run(AnalysisRequest.of(stored), steps);
            var whole = clock.lap();
            var cpu = cpuSeconds() - before;
            System.out.printf(
                    Locale.ROOT,
                    "%10d %10d %10.2f %10.2f %10.2f %10.2f %10d%n",
                    practices,
                    stored.structure().list().size(),
                    store,
                    steps.law,
                    whole - steps.law,
                    cpu,
                    held(result));
        }
    }

    private static StoredStructure stored(String argument, ApplicationContext house, Path home) throws Exception {
        boolean isNumber = argument.matches("\\d+");
        var name = isNumber ? (IS_PLATFORM ? "Ordinary " : "Copies ") + argument : argument;
        var matters = house.getBean(MatterBook.class);
        for (var matter : matters.list()) {
            if (matter.name().equals(name)) {
                var snapshot = matters.findLatest(matter.id()).orElseThrow();
                return house.getBean(StructureStore.class).get(snapshot.id());
            }
        }
        var states = house.getBean(LawBook.class).jurisdictions();
        var file = isNumber
                ? repeated(Integer.parseInt(argument), states, home.resolve(name.replace(' ', '-')))
                : Path.of(argument);
        var structure = Sources.read(List.of(file), step -> {}).getStructure();
        var matter = matters.create(name, MatterKind.PORTFOLIO, "benchmark");
        return house.getBean(Importer.class)
                .run(new ImportRequest(matter.id(), structure, List.of(), "benchmark"), AnalysisProgress.NONE);
    }

    private static Path repeated(int practices, List<String> states, Path folder) throws IOException {
        return IS_PLATFORM
                ? Repeated.platforms(practices, states, OF_EACH_MANAGER, folder)
                : Repeated.times(practices, states, OF_EACH_MANAGER, folder);
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
