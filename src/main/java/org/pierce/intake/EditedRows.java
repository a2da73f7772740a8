package org.pierce.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/**
 * Applies edits to the rows of a structure. Sheets that an edit touches are written out, changed, and read again as a file would be; all
 * checks of an import run, so that a draft is never less sound than what was imported.
 */
public final class EditedRows {

    /** What problems name in place of a file. */
    static final String PLACE = "draft";

    private final Structure base;
    private final Reading reading = Reading.of(Limits.STANDARD, Progress.SILENT);

    private EditedRows(Structure base) {
        this.base = base;
    }

    /**
     * @param base facts to begin with; may be empty
     * @param edits in the order in which they were made
     * @return the edited facts, or what is wrong, with sheet, row and column
     */
    public static IntakeResult apply(Structure base, List<RowEdit> edits) {
        return new EditedRows(base).read(edits);
    }

    /** The cells of a fact as a form shows them: by the heading of the column, in the order of the sheet. */
    public static java.util.SequencedMap<String, String> cells(Fact fact) {
        var schema = SheetSchema.get(fact.getClass());
        var headings = CellWriter.headings(schema);
        var cells = texts(schema, fact);
        var shown = new java.util.LinkedHashMap<String, String>();
        IntStream.range(0, headings.size()).forEach(at -> shown.put(headings.get(at), CellText.read(cells.get(at))));
        return shown;
    }

    /** The headings of a sheet, its id first. */
    public static List<String> headings(SheetSchema schema) {
        return CellWriter.headings(schema);
    }

    private IntakeResult read(List<RowEdit> edits) {
        var bySheet = edits.stream().collect(Collectors.groupingBy(edit -> SheetSchema.find(edit.sheet())));
        bySheet.getOrDefault(Optional.<SheetSchema>empty(), List.of()).forEach(this::refuseSheet);
        for (var schema : SheetSchema.list()) {
            var own = bySheet.get(Optional.of(schema));
            if (own == null) {
                keep(schema);
            } else {
                edit(schema, own);
            }
        }
        return Intake.finish(reading);
    }

    private void refuseSheet(RowEdit edit) {
        var names = SheetSchema.list().stream().map(SheetSchema::name).toList();
        reading.problems()
                .add(Problem.of(
                        ProblemKind.UNKNOWN_SHEET,
                        PLACE,
                        "there is no sheet %s".formatted(Shown.of(edit.sheet())),
                        Nearest.question(edit.sheet(), names, "The sheets are: " + String.join(", ", names))));
    }

    private void keep(SheetSchema schema) {
        var facts = base.list(schema.type());
        IntStream.range(0, facts.size())
                .forEach(at -> reading.collected().add(new Located(facts.get(at), PLACE, row(at))));
        if (base.isAsked(schema.type())) {
            reading.collected().ask(schema);
        }
    }

    private void edit(SheetSchema schema, List<RowEdit> edits) {
        var rows = new EditedSheet(schema, base.list(schema.type()));
        var place = Place.of(PLACE, schema.name());
        edits.forEach(edit -> rows.apply(edit, place, reading.problems()));
        var reader = new SheetRows(schema, place, reading, true);
        reader.take(new RawRow(1, CellWriter.headings(schema)));
        var texts = rows.list();
        IntStream.range(0, texts.size()).forEach(at -> reader.take(new RawRow(row(at), texts.get(at))));
        reader.end();
    }

    /** The first row below the heading is row 2, as in a spreadsheet. */
    private static int row(int at) {
        return at + 2;
    }

    static List<String> texts(SheetSchema schema, Fact fact) {
        return new ArrayList<>(CellWriter.cells(schema, fact).stream()
                .map(CellWriter.Cell::text)
                .toList());
    }
}
