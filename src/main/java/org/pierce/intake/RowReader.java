package org.pierce.intake;

import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Common;
import org.pierce.structure.Fact;
import org.pierce.structure.OnRecord;
import org.pierce.structure.PartialDate;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Source;

/** Turns the rows of one sheet into facts, by the components of its record. */
final class RowReader {

    /** What came of a row: its id as far as known, and the fact unless something was wrong. */
    record Outcome(Optional<String> id, Optional<Fact> fact) {}

    private final SheetSchema schema;
    private final Heading heading;
    private final Limits limits;
    private final Problems problems;
    private final Ids ids;
    private final CellReader cells;
    private final Periods periods = new Periods();
    private final Constructor<?> constructor;
    private final boolean isWhole;

    RowReader(SheetSchema schema, Heading heading, Reading reading) {
        this.schema = schema;
        this.heading = heading;
        this.limits = reading.limits();
        this.problems = reading.problems();
        this.ids = reading.ids();
        this.cells = new CellReader(ids);
        this.isWhole = heading.isWhole(schema);
        this.constructor = schema.type().getDeclaredConstructors()[0];
    }

    Outcome read(RawRow row, Place place) {
        var values = new @Nullable Object[schema.columns().size()];
        var common = new EnumMap<CommonColumn, String>(CommonColumn.class);
        var reading = new Row(place.row(row.number()));
        for (var at = 0; at < row.cells().size(); at++) {
            var text = CellText.read(row.cells().get(at));
            if (!text.isEmpty()) {
                take(at, text, values, common, reading);
            }
        }
        reportMissing(values, reading);
        return build(values, common, reading);
    }

    private void take(int at, String text, @Nullable Object[] values, Map<CommonColumn, String> common, Row row) {
        var slot = at < heading.slots().size() ? heading.slots().get(at) : new Heading.Ignored("");
        if (text.length() > limits.cellLength()) {
            row.at(slot.title())
                    .about(
                            ProblemKind.CELL_TOO_LONG,
                            "the cell holds %,d characters".formatted(text.length()),
                            "Shorten it to %,d characters.".formatted(limits.cellLength()));
            return;
        }
        switch (slot) {
            case Heading.Own own -> values[own.index()] = cells.read(own.column(), text, row.at(own.title()));
            case Heading.Shared shared -> common.put(shared.column(), text);
            case Heading.Ignored ignored -> {
                if (ignored.title().isEmpty()) {
                    row.at("")
                            .about(
                                    ProblemKind.CELL_WITHOUT_HEADING,
                                    "%s stands in column %d, which has no heading".formatted(Shown.of(text), at + 1),
                                    "Give the column a heading or empty the cell. Text with a comma needs quotes.");
                }
            }
        }
    }

    private void reportMissing(@Nullable Object[] values, Row row) {
        for (var at = 0; at < values.length; at++) {
            var column = schema.columns().get(at);
            if (values[at] == null && column.isList()) {
                values[at] = List.of();
            }
            var empty = values[at] == null || values[at] instanceof List<?> list && list.isEmpty();
            if (column.required() && empty && !row.complained.contains(column.name()) && heading.has(column)) {
                row.at(column.name())
                        .about(ProblemKind.MISSING_CELL, "the cell is empty", "Each row of this sheet needs it.");
            }
        }
    }

    private Outcome build(@Nullable Object[] values, Map<CommonColumn, String> given, Row row) {
        var from = date(given, CommonColumn.FROM, row);
        var to = date(given, CommonColumn.TO, row);
        if (from != null && to != null && from.earliest().isAfter(to.latest())) {
            row.at("from")
                    .about(
                            ProblemKind.FROM_AFTER_TO,
                            "from %s is after to %s".formatted(from, to),
                            "Exchange the two dates, or mend the wrong one.");
        }
        var record = given.containsKey(CommonColumn.RECORD)
                ? (OnRecord)
                        cells.readWord(OnRecord.class, given.getOrDefault(CommonColumn.RECORD, ""), row.at("record"))
                : OnRecord.PAPER;
        var observed = given.containsKey(CommonColumn.LAST_OBSERVED) ? day(given, row) : null;
        var assumed = given.containsKey(CommonColumn.ASSUMED)
                ? CellReader.readYesNo(given.getOrDefault(CommonColumn.ASSUMED, ""), row.at("assumed"))
                : Boolean.FALSE;
        // Hardly any row names a fact that joins two: their ids would only fill the memory.
        var id = Optional.ofNullable(given.get(CommonColumn.ID))
                .map(schema.isRelationship() ? text -> text : ids::known);
        if (row.failed || record == null || assumed == null || !isWhole) {
            return new Outcome(id, Optional.empty());
        }
        var known = id.orElseGet(() -> NaturalKey.id(schema, values, from, record));
        var common = new Common(known, periods.of(from, to), record, observed, assumed, source(given));
        return new Outcome(Optional.of(known), Optional.of(create(common, values)));
    }

    private @Nullable PartialDate date(Map<CommonColumn, String> given, CommonColumn column, Row row) {
        var text = given.get(column);
        return text == null ? null : periods.date(text, row.at(column.title()));
    }

    private static @Nullable LocalDate day(Map<CommonColumn, String> given, Row row) {
        var column = CommonColumn.LAST_OBSERVED;
        return DateText.readDay(given.getOrDefault(column, ""), row.at(column.title()));
    }

    private static @Nullable Source source(Map<CommonColumn, String> given) {
        var document = given.get(CommonColumn.DOCUMENT);
        var page = given.get(CommonColumn.PAGE);
        var quote = given.get(CommonColumn.QUOTE);
        return document == null && page == null && quote == null ? null : new Source(document, page, quote);
    }

    private Fact create(Common common, @Nullable Object[] values) {
        var arguments = new @Nullable Object[values.length + 1];
        arguments[0] = common;
        System.arraycopy(values, 0, arguments, 1, values.length);
        try {
            return (Fact) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    "%s cannot be made. Its first component must be common.".formatted(schema.type()), impossible);
        }
    }

    /** One row while it is read: which columns were complained of, and whether any complaint is an error. */
    private final class Row {
        private final Place place;
        private final java.util.Set<String> complained = new java.util.HashSet<>();
        private boolean failed;

        Row(Place place) {
            this.place = place;
        }

        Complaint at(String column) {
            return (kind, wrong, right) -> {
                complained.add(column);
                failed |= kind.severity() == Problem.Severity.ERROR;
                problems.add(place.column(column).problem(kind, wrong, right));
            };
        }
    }
}
