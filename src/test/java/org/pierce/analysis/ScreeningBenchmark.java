package org.pierce.analysis;

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
 * structure, the states taken in turn, and prints seconds for each step; the first number pays for planning the rules.
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
                    "%10s %10s %10s %10s %10s %10s %12s%n",
                    "practices", "facts", "read", "store", "before", "rules", "assess");
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
            clock.lap();
            analysis.run(AnalysisRequest.of(stored), steps);
            var whole = clock.lap();
            System.out.printf(
                    Locale.ROOT,
                    "%10d %10d %10.1f %10.1f %10.1f %10.1f %12.1f%n",
                    practices,
                    structure.list().size(),
                    read,
                    store,
                    steps.before,
                    steps.rules,
                    whole - steps.before - steps.rules);
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

    /** Seconds until the first rule is put, and until the last one has answered. */
    private static final class Steps implements AnalysisProgress {
        private final Clock clock = new Clock();
        private double before;
        private double rules;

        @Override
        public void report(String step, long done, long of) {
            if (step.startsWith("putting") && done == 0) {
                before = clock.lap();
            } else if (step.startsWith("putting") && done == of) {
                rules = clock.lap();
            }
        }
    }
}
