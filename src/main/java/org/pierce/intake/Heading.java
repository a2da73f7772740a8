package org.pierce.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;

/** The heading of a sheet: which column stands where. */
final class Heading {

    /** What a column of a file holds. */
    sealed interface Slot {
        String title();
    }

    record Own(SheetColumn column, int index) implements Slot {
        @Override
        public String title() {
            return column.name();
        }
    }

    record Shared(CommonColumn column) implements Slot {
        @Override
        public String title() {
            return column.title();
        }
    }

    record Ignored(String title) implements Slot {}

    private final List<Slot> slots = new ArrayList<>();

    private Heading() {}

    /** Reads a heading and complains of what is unknown, double or missing. */
    static Heading read(SheetSchema schema, List<String> cells, Place place, Problems problems) {
        var heading = new Heading();
        for (var cell : cells) {
            var title = CellText.read(cell);
            heading.slots.add(find(schema, title).orElseGet(() -> unknown(schema, title, place, problems)));
        }
        heading.reportDoubles(place, problems);
        heading.reportMissing(schema, place, problems);
        return heading;
    }

    List<Slot> slots() {
        return slots;
    }

    boolean has(SheetColumn column) {
        return slots.stream()
                .anyMatch(slot -> slot instanceof Own own && own.column().equals(column));
    }

    /** Whether no required column is missing; without one no row can be read. */
    boolean isWhole(SheetSchema schema) {
        return schema.columns().stream().filter(SheetColumn::required).allMatch(this::has);
    }

    static Optional<Slot> find(SheetSchema schema, String title) {
        var wanted = normal(title);
        var own = schema.columns().stream()
                .filter(column -> normal(column.name()).equals(wanted)
                        || normal(column.component().getName()).equals(wanted))
                .findFirst()
                .map(column -> (Slot) new Own(column, schema.columns().indexOf(column)));
        return own.or(() -> Stream.of(CommonColumn.values())
                .filter(column -> normal(column.title()).equals(wanted))
                .findFirst()
                .map(Shared::new));
    }

    private static Slot unknown(SheetSchema schema, String title, Place place, Problems problems) {
        if (!title.isEmpty()) {
            var titles = Stream.concat(
                            schema.columns().stream().map(SheetColumn::name),
                            Stream.of(CommonColumn.values()).map(CommonColumn::title))
                    .toList();
            problems.add(place.column(Shown.of(title))
                    .problem(
                            ProblemKind.UNKNOWN_COLUMN,
                            "the sheet %s has no column %s".formatted(schema.name(), Shown.of(title)),
                            Nearest.question(
                                    title, titles, "Its columns are: %s.".formatted(String.join(", ", titles)))));
        }
        return new Ignored(title);
    }

    private void reportDoubles(Place place, Problems problems) {
        for (var at = 0; at < slots.size(); at++) {
            if (!(slots.get(at) instanceof Ignored) && slots.subList(0, at).contains(slots.get(at))) {
                problems.add(place.column(slots.get(at).title())
                        .problem(
                                ProblemKind.DUPLICATE_COLUMN,
                                "the heading names this column twice",
                                "Keep one of the two columns."));
                slots.set(at, new Ignored(slots.get(at).title()));
            }
        }
    }

    private void reportMissing(SheetSchema schema, Place place, Problems problems) {
        schema.columns().stream()
                .filter(SheetColumn::required)
                .filter(column -> !has(column))
                .forEach(column -> problems.add(place.column(column.name())
                        .problem(
                                ProblemKind.MISSING_COLUMN,
                                "the sheet %s lacks this column".formatted(schema.name()),
                                "Add it: each row needs it.")));
    }

    private static String normal(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
