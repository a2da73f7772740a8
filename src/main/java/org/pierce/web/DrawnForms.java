package org.pierce.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pierce.intake.EditedRows;
import org.pierce.intake.Problem;
import org.pierce.structure.Dependents;
import org.pierce.structure.Fact;
import org.pierce.structure.Range;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;
import org.pierce.web.DrawnForm.Field;
import org.pierce.web.DrawnForm.Input;
import org.pierce.web.DrawnForm.Part;

/** Makes the forms of the chart's panel, with what somebody typed and what is wrong with it. */
final class DrawnForms {

    /** In longer lists one types and is helped, instead of scrolling. */
    private static final int LONGEST_CHOICE = 150;

    private final Structure facts;
    private final Map<String, String> typed;
    private final List<Problem> problems;
    private final Set<Problem> shown = new HashSet<>();

    /**
     * @param facts as edited so far
     * @param typed by the name of the field; empty where nothing was typed yet
     * @param problems what is wrong with what was typed
     */
    DrawnForms(Structure facts, Map<String, String> typed, List<Problem> problems) {
        this.facts = facts;
        this.typed = typed;
        this.problems = problems;
    }

    /** @param whole whether all of it is shown, or what may be tried at a click */
    DrawnForm of(Fact fact, boolean whole) {
        var schema = SheetSchema.get(fact.getClass());
        var part = part(0, schema, EditedRows.cells(fact), false, false);
        var shownPart = whole
                ? part
                : new Part(
                        0,
                        part.sheet(),
                        false,
                        part.main().stream()
                                .filter(field -> field.input() == Input.NUMBER)
                                .toList(),
                        List.of());
        int dependents = new Dependents(facts).of(fact.id()).size();
        return new DrawnForm(
                schema.name(), "change", fact.id(), schema.name(), List.of(shownPart), dependents, others());
    }

    /** @param rows what is known of the new rows */
    DrawnForm of(String title, List<TypedRow> rows) {
        var parts = new ArrayList<Part>();
        for (var row : rows) {
            var schema = SheetSchema.find(row.sheet()).orElseThrow();
            parts.add(part(parts.size(), schema, row.cells(), true, row.isOptional()));
        }
        return new DrawnForm(title, "add", "", rows.getFirst().sheet(), parts, 0, others());
    }

    private Part part(int place, SheetSchema schema, Map<String, String> known, boolean isNew, boolean isOptional) {
        var main = new ArrayList<Field>();
        var more = new ArrayList<Field>();
        for (var heading : EditedRows.headings(schema)) {
            if (heading.equals("id")) {
                continue;
            }
            var field = field(place, schema, heading, known.getOrDefault(heading, ""), isOptional);
            boolean first = MainCells.has(schema, heading) || (MainCells.isDate(heading) && !isNew);
            (first ? main : more).add(field);
        }
        return new Part(place, schema.name(), isOptional, main, more);
    }

    private Field field(int place, SheetSchema schema, String heading, String known, boolean isOptional) {
        var name = "%s%d.%s".formatted(ScenarioForm.FIELD, place, heading);
        var text = typed.getOrDefault(name, known);
        var column = schema.columns().stream()
                .filter(one -> one.name().equals(heading))
                .findFirst();
        var words = column.map(one -> ScenarioForm.words(one, facts)).orElse(List.of());
        return new Field(
                name,
                heading,
                text,
                column.map(SheetColumn::help).orElse(""),
                column.map(SheetColumn::required).orElse(false) && !isOptional,
                TypedRow.place(text) >= 0 ? Input.HIDDEN : input(column.orElse(null), words.size()),
                words,
                wrong(schema.name(), heading));
    }

    private static Input input(@org.jspecify.annotations.Nullable SheetColumn column, int words) {
        if (words > 0) {
            return column != null && column.isList() || words > LONGEST_CHOICE ? Input.SUGGESTED : Input.CHOICE;
        }
        boolean number = column != null
                && (column.type() == Range.class
                        || column.type() == BigDecimal.class
                        || column.type() == Integer.class);
        return number ? Input.NUMBER : Input.TEXT;
    }

    private String wrong(String sheet, String heading) {
        return problems.stream()
                .filter(problem ->
                        problem.sheet().equals(sheet) && problem.column().equals(heading))
                .peek(shown::add)
                .map(DrawnForms::words)
                .findFirst()
                .orElse("");
    }

    /** What is wrong elsewhere is said above the form. */
    private List<String> others() {
        return problems.stream()
                .filter(problem -> !shown.contains(problem))
                .map(DrawnForms::words)
                .distinct()
                .toList();
    }

    private static String words(Problem problem) {
        return "%s. %s".formatted(problem.wrong(), problem.right());
    }
}
