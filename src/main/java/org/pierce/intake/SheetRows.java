package org.pierce.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.SheetSchema;

/** Takes the rows of one sheet, the heading first, and turns them into facts. */
final class SheetRows {

    /** In the first cell below the heading: this was asked, and there is none. */
    static final String NONE = "none";

    private static final int STEP = 10_000;

    private final SheetSchema schema;
    private final Place place;
    private final Reading reading;
    private final boolean emptyMeansNone;
    private @Nullable Heading heading;
    private @Nullable RowReader rows;
    private long count;
    private boolean stopped;

    /**
     * @param emptyMeansNone whether a sheet without rows says that there are none; in a workbook it does not, because the
     *     template has all sheets
     */
    SheetRows(SheetSchema schema, Place place, Reading reading, boolean emptyMeansNone) {
        this.schema = schema;
        this.place = place;
        this.reading = reading;
        this.emptyMeansNone = emptyMeansNone || schema.sheet().required();
    }

    void take(RawRow row) {
        if (stopped || row.isBlank()) {
            return;
        }
        if (row.cells().size() > reading.limits().columns()) {
            refuse(
                    ProblemKind.TOO_MANY_COLUMNS,
                    row,
                    "the row has %,d columns".formatted(row.cells().size()),
                    "A sheet has at most %d. Delete the columns at the right, also the empty ones."
                            .formatted(reading.limits().columns()));
        } else if (heading == null || rows == null) {
            heading = Heading.read(schema, row.cells(), place.row(row.number()), reading.problems());
            rows = new RowReader(schema, heading, reading);
        } else if (count >= reading.limits().rows()) {
            refuse(
                    ProblemKind.TOO_MANY_ROWS,
                    row,
                    "the sheet has more than %,d rows".formatted(count),
                    "Split the matter, or leave rows away.");
        } else {
            count++;
            takeFact(rows, row);
        }
    }

    private void takeFact(RowReader reader, RawRow row) {
        if (isNone(row.cells())) {
            reading.collected().ask(schema);
            return;
        }
        var outcome = reader.read(row, place);
        if (outcome.fact().isEmpty()) {
            reading.collected().markIncomplete(schema);
        }
        outcome.fact()
                .ifPresentOrElse(
                        fact -> reading.collected().add(new Located(fact, place.file(), row.number())),
                        () -> outcome.id().ifPresent(reading.collected()::addBroken));
        reading.collected().ask(schema);
        if (outcome.fact().isEmpty() && outcome.id().isEmpty()) {
            reading.collected().markUnreadable(schema);
        }
        if (count % STEP == 0) {
            reading.progress().read(place.file(), count);
        }
    }

    /** To be called after the last row. */
    void end() {
        if (heading == null && !stopped) {
            if (emptyMeansNone) {
                reading.problems()
                        .add(place.problem(
                                ProblemKind.EMPTY_FILE,
                                "the sheet has no heading",
                                "Write the names of its columns in row 1."));
                reading.collected().markUnreadable(schema);
            }
            return;
        }
        if (emptyMeansNone) {
            reading.collected().ask(schema);
        }
        reading.progress().read(place.file(), count);
    }

    private void refuse(ProblemKind kind, RawRow row, String wrong, String right) {
        stopped = true;
        reading.problems().add(place.row(row.number()).problem(kind, wrong, right));
        reading.collected().markUnreadable(schema);
    }

    private static boolean isNone(List<String> cells) {
        return cells.getFirst().strip().equalsIgnoreCase(NONE)
                && cells.stream().skip(1).allMatch(String::isBlank);
    }
}
