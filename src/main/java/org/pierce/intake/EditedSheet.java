package org.pierce.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;

/** The rows of one sheet while edits are applied to them. */
final class EditedSheet {

    private final SheetSchema schema;
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    EditedSheet(SheetSchema schema, List<? extends Fact> facts) {
        this.schema = schema;
        this.headings = CellWriter.headings(schema);
        facts.forEach(fact -> rows.add(EditedRows.texts(schema, fact)));
    }

    List<List<String>> list() {
        return rows;
    }

    void apply(RowEdit edit, Place place, Problems problems) {
        int at = find(edit.id());
        if (edit.kind() == RowEdit.Kind.ADD) {
            add(edit, place, problems);
        } else if (at < 0) {
            problems.add(place.problem(
                    ProblemKind.UNKNOWN_ID,
                    "no row of %s has the id %s".formatted(schema.name(), Shown.of(edit.id())),
                    "Somebody may have removed it. Take this edit back."));
        } else if (edit.kind() == RowEdit.Kind.REMOVE) {
            rows.remove(at);
        } else {
            set(edit, rows.get(at), place.row(at + 2), problems);
        }
    }

    private void add(RowEdit edit, Place place, Problems problems) {
        var row = new ArrayList<>(java.util.Collections.nCopies(headings.size(), ""));
        row.set(0, CellText.write(edit.id()));
        rows.add(row);
        set(edit, row, place.row(rows.size() + 1), problems);
    }

    private void set(RowEdit edit, List<String> row, Place place, Problems problems) {
        edit.cells().forEach((column, text) -> {
            int at = headings.indexOf(column.strip().toLowerCase(Locale.ROOT));
            if (at < 0) {
                problems.add(place.column(Shown.of(column))
                        .problem(
                                ProblemKind.UNKNOWN_COLUMN,
                                "the sheet %s has no column %s".formatted(schema.name(), Shown.of(column)),
                                Nearest.question(column, headings, "Its columns are: " + String.join(", ", headings))));
            } else {
                row.set(at, CellText.write(text.strip()));
            }
        });
    }

    /** The last row with the id, -1 where there is none. */
    private int find(String id) {
        for (int at = rows.size() - 1; at >= 0; at--) {
            if (CellText.read(rows.get(at).getFirst()).equals(id)) {
                return at;
            }
        }
        return -1;
    }
}
