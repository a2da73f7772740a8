package org.pierce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pierce.explain.Explainer;
import org.pierce.intake.EditedRows;
import org.pierce.structure.Agreement;
import org.pierce.structure.Document;
import org.pierce.structure.Domains;
import org.pierce.structure.Fact;
import org.pierce.structure.Party;
import org.pierce.structure.Practice;
import org.pierce.structure.Refers;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;

/**
 * The form of one row of a sheet.
 *
 * @param sheet name of the sheet
 * @param id id of the row; empty for a new one
 * @param cells its cells, the id first
 */
record ScenarioForm(String sheet, String id, List<Cell> cells) {

    /** Suggestions in one list; a person finds more by typing. */
    private static final int SUGGESTED = 500;

    /**
     * @param heading of its column
     * @param text as it stands, or as somebody typed it
     * @param help what to write there
     * @param required whether a row needs it
     * @param words what may stand there, where that is a list
     */
    record Cell(String heading, String text, String help, boolean required, List<Suggestion> words) {

        /** Its name in the request. */
        public String field() {
            return FIELD + heading;
        }

        /** Its place among the suggestions of the page. */
        public String list() {
            return "words-" + heading.replace(' ', '-');
        }
    }

    /** @param label what the word means, where that is not plain */
    record Suggestion(String word, String label) {}

    static final String FIELD = "cell.";

    /**
     * @param fact the row as it is; null for a new one
     * @param typed what somebody typed, which is kept; empty where nothing was
     */
    static ScenarioForm of(SheetSchema schema, @Nullable Fact fact, Map<String, String> typed, Structure structure) {
        var held = fact == null ? Map.<String, String>of() : EditedRows.cells(fact);
        var cells = new ArrayList<Cell>();
        for (var heading : EditedRows.headings(schema)) {
            var column = schema.columns().stream()
                    .filter(one -> one.name().equals(heading))
                    .findFirst();
            cells.add(new Cell(
                    heading,
                    typed.getOrDefault(heading, held.getOrDefault(heading, "")),
                    column.map(SheetColumn::help).orElse(""),
                    column.map(SheetColumn::required).orElse(false),
                    column.map(one -> words(one, structure)).orElse(List.of())));
        }
        return new ScenarioForm(schema.name(), fact == null ? "" : fact.id(), cells);
    }

    /** What may stand in a column, where that is a list. */
    static List<Suggestion> words(SheetColumn column, Structure structure) {
        if (column.isReference()) {
            return column.refers().stream()
                    .flatMap(kind -> structure.list(kind.type()).stream())
                    .filter(fact -> fact instanceof Party || !column.refers().contains(Refers.FACT))
                    .limit(SUGGESTED)
                    .map(fact -> new Suggestion(fact.id(), named(fact, structure)))
                    .distinct()
                    .toList();
        }
        if (column.domain()) {
            return Domains.standard().list().stream()
                    .map(domain -> new Suggestion(domain.code(), domain.title()))
                    .toList();
        }
        if (column.type() == Boolean.class) {
            return List.of(new Suggestion("yes", ""), new Suggestion("no", ""));
        }
        if (column.type().isEnum()) {
            @SuppressWarnings("unchecked")
            var type = (Class<? extends Enum<?>>) column.type();
            return Words.list(type).stream()
                    .map(word -> new Suggestion(word, ""))
                    .toList();
        }
        return List.of();
    }

    private static String named(Fact fact, Structure structure) {
        return switch (fact) {
            case Party party -> party.name();
            case Practice practice -> structure.nameOf(practice.entity()) + ", practice in " + practice.state();
            case Agreement agreement -> agreement.title();
            case Document document -> document.title();
            default -> new Explainer(structure).point(fact).text();
        };
    }
}
