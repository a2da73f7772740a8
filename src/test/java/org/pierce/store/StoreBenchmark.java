package org.pierce.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.pierce.store.ContentRow.Part;
import org.springframework.context.ApplicationContext;

/** What an import is measured against: the same rows by the bare driver, or in files for the importer of Neo4j. */
public final class StoreBenchmark {

    private StoreBenchmark() {}

    /** Seconds that Pierce takes for the rows of a snapshot, from the facts on. */
    public static double rowsWritten(ApplicationContext house, String matter, SnapshotContent content) {
        var snapshots = house.getBean(Snapshots.class);
        var snapshot = snapshots.begin(new SnapshotHead(matter, LocalDate.EPOCH, List.of()));
        long began = System.nanoTime();
        house.getBean(SnapshotWriter.class).write(snapshot, content.structure(), written -> {});
        house.getBean(DerivedWriter.class).write(snapshot, content.derivation(), written -> {});
        return (System.nanoTime() - began) / 1e9;
    }

    /** Seconds that the driver alone takes for the rows of a snapshot; making the rows does not count. */
    public static double bareDriver(ApplicationContext house, SnapshotContent content) {
        var driver = house.getBean(Driver.class);
        long[] nanos = new long[1];
        var batch = new LinkedHashMap<Part, List<Map<String, Object>>>();
        int[] size = new int[1];
        ContentRow.of("bare.1", content).forEach(row -> {
            batch.computeIfAbsent(row.part(), unseen -> new ArrayList<>()).add(row.row());
            if (++size[0] == BoltRows.SIZE) {
                nanos[0] += send(driver, batch);
                batch.clear();
                size[0] = 0;
            }
        });
        return (nanos[0] + send(driver, batch)) / 1e9;
    }

    private static long send(Driver driver, Map<Part, List<Map<String, Object>>> batch) {
        long began = System.nanoTime();
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> batch.forEach((part, rows) -> transaction
                    .run(part.adding().text(), Map.<String, Object>of("rows", rows))
                    .consume()));
        }
        return System.nanoTime() - began;
    }

    /** CSV files of all nodes and relationships with all their properties, one for each set of labels or properties. */
    public static void writeFiles(SnapshotContent content, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = new ImportFiles(folder)) {
            ContentRow.of("bare.1", content).forEach(files::add);
        }
    }

    private static final class ImportFiles implements AutoCloseable {
        private final Path folder;
        private final Map<String, BufferedWriter> open = new TreeMap<>();

        ImportFiles(Path folder) {
            this.folder = folder;
        }

        @SuppressWarnings("unchecked")
        void add(ContentRow row) {
            var properties = new TreeMap<>((Map<String, Object>) row.row().getOrDefault("properties", Map.of()));
            var from = String.valueOf(row.row().get("from"));
            var to = String.valueOf(row.row().get("to"));
            var key = String.valueOf(properties.get("key"));
            switch (row.part()) {
                case NODE ->
                    node(
                            "Fact;"
                                    + ((List<String>) row.row().get("labels"))
                                            .stream().collect(Collectors.joining(";")),
                            properties);
                case STATE -> {
                    node("EntityState", properties);
                    join("HAS_STATE", String.valueOf(row.row().get("entity")), "s:" + key, Map.of());
                }
                case DOMAIN -> {
                    node("Domain", properties);
                    join("HAS_DOMAIN", String.valueOf(row.row().get("practice")), key, Map.of());
                }
                case REFERENCE, RELATIONSHIP -> join(String.valueOf(row.row().get("type")), from, to, properties);
                case CONTROLS_PARTY, CONTROLS_DOMAIN -> join("CONTROLS", from, to, properties);
                case INFLUENCE -> join("INFLUENCES", from, to, properties);
            }
        }

        private void node(String labels, Map<String, Object> properties) {
            var id = (labels.equals("EntityState") ? "s:" : "") + properties.get("key");
            line("nodes", ":ID,:LABEL", id + "," + labels, properties);
        }

        private void join(String type, String from, String to, Map<String, Object> properties) {
            line("joins", ":START_ID,:END_ID,:TYPE", from + "," + to + "," + type, properties);
        }

        /** A file has one heading: rows with other properties go to another file. */
        private void line(String kind, String heading, String begin, Map<String, Object> properties) {
            var titles = heading
                    + properties.entrySet().stream()
                            .map(property -> "," + property.getKey() + type(property.getValue()))
                            .collect(Collectors.joining());
            var values =
                    properties.values().stream().map(value -> "," + text(value)).collect(Collectors.joining());
            try {
                var name = kind + "-" + Integer.toHexString(titles.hashCode());
                var out = open.get(name);
                if (out == null) {
                    out = Files.newBufferedWriter(folder.resolve(name + ".csv"));
                    open.put(name, out);
                    out.write(titles + "\n");
                }
                out.write(begin + values + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String type(Object value) {
            return switch (value) {
                case Boolean yes -> ":boolean";
                case Integer whole -> ":long";
                case Double number -> ":double";
                case LocalDate day -> ":date";
                case List<?> list -> ":string[]";
                default -> "";
            };
        }

        private static String text(Object value) {
            var text = value instanceof List<?> list
                    ? list.stream().map(String::valueOf).collect(Collectors.joining(";"))
                    : String.valueOf(value);
            return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }

        @Override
        public void close() throws IOException {
            for (var out : open.values()) {
                out.close();
            }
        }
    }
}
