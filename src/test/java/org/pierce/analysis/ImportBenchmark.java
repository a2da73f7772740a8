package org.pierce.analysis;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pierce.PierceApplication;
import org.pierce.control.ControlReasoner;
import org.pierce.matter.MatterBook;
import org.pierce.store.BareEmbedded;
import org.pierce.store.SnapshotContent;
import org.pierce.store.SnapshotContents;
import org.pierce.store.StoreBenchmark;
import org.pierce.structure.MatterKind;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * How long a folder takes to a stored snapshot, and what of it: {@code ImportBenchmark FOLDER} prints a name, a tab and seconds a line. With
 * {@code -Dspring.neo4j.uri=…} it goes over the driver, and then the bare driver takes the same rows too; {@code ImportBenchmark FOLDER TO}
 * writes the same rows for {@code neo4j-admin database import} instead, and {@code ImportBenchmark FOLDER bare} by the embedded server's own interface.
 */
final class ImportBenchmark {

    private static long last = System.nanoTime();

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var home = Files.createTempDirectory("pierce-import-");
        if (arguments.length > 1 && arguments[1].equals("bare")) {
            writeBare(folder, home);
            return;
        }
        try (var house = new SpringApplicationBuilder(PierceApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--pierce.home=" + home)) {
            var matter = house.getBean(MatterBook.class).create("Import", MatterKind.PORTFOLIO, "benchmark");
            lap();
            var began = System.nanoTime();
            var processor = processor();
            var structure = Sources.read(List.of(folder), step -> {}).getStructure();
            tell("read", lap());
            if (arguments.length > 1) {
                var derivation = ControlReasoner.standard().derive(structure);
                tell("derive", lap());
                StoreBenchmark.writeFiles(new SnapshotContent(structure, derivation), Path.of(arguments[1]));
                return;
            }
            var steps = new Steps();
            var stored = house.getBean(Importer.class)
                    .run(new ImportRequest(matter.id(), structure, List.of(folder), "benchmark"), steps);
            steps.report("", 0, 0);
            tell("whole", (System.nanoTime() - began) / 1e9);
            tell("processor", processor() - processor);
            tell("facts", structure.list().size());
            tell("edges", stored.derivation().control().size());
            tell("peak heap MiB", peak());
            house.getBean(SnapshotContents.class).get(stored.snapshot());
            tell("read back", lap());
            if (System.getProperty("spring.neo4j.uri") != null) {
                var content = new SnapshotContent(structure, stored.derivation());
                tell("rows written", StoreBenchmark.rowsWritten(house, matter.id(), content));
                tell("bare driver", StoreBenchmark.bareDriver(house, content));
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static void writeBare(Path folder, Path home) throws Exception {
        try {
            var structure = Sources.read(List.of(folder), step -> {}).getStructure();
            var content =
                    new SnapshotContent(structure, ControlReasoner.standard().derive(structure));
            tell("bare embedded", BareEmbedded.write(home, content));
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static void tell(String name, double value) {
        System.out.printf(Locale.ROOT, "%s\t%.2f%n", name, value);
    }

    private static double lap() {
        var now = System.nanoTime();
        var seconds = (now - last) / 1e9;
        last = now;
        return seconds;
    }

    /** Seconds that all threads took so far: on a shared machine the better measure. */
    private static double processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1048576.0;
    }

    /** Tells how long each step took, when the next begins. */
    private static final class Steps implements AnalysisProgress {
        private String step = "";

        @Override
        public void report(String next, long done, long of) {
            if (!next.equals(step)) {
                if (!step.isEmpty()) {
                    tell(step, lap());
                }
                step = next;
            }
        }
    }
}
