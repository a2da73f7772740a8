package org.pierce.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.intake.EditedRows;
import org.pierce.intake.RowEdit;
import org.pierce.matter.Account;
import org.pierce.matter.ScenarioEdit;
import org.pierce.structure.Dependents;
import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;
import org.pierce.structure.Words;

/** The edits that a wish of somebody comes to, all made in one go: one step of undo. */
final class DraftEdits {

    private static final String ADD = Words.of(RowEdit.Kind.ADD);
    private static final String CHANGE = Words.of(RowEdit.Kind.CHANGE);
    private static final String REMOVE = Words.of(RowEdit.Kind.REMOVE);

    private final Structure facts;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Set<String> given = new HashSet<>();

    /** @param facts as edited so far */
    DraftEdits(Structure facts) {
        this.facts = facts;
    }

    /** The edits in the words of the intake. */
    static List<RowEdit> rows(List<ScenarioEdit> edits) {
        return edits.stream().map(DraftEdits::row).toList();
    }

    private static RowEdit row(ScenarioEdit edit) {
        var cells = new LinkedHashMap<>(edit.cells());
        cells.remove("id");
        return new RowEdit(
                Words.find(RowEdit.Kind.class, edit.kind()).orElse(RowEdit.Kind.CHANGE),
                edit.sheet(),
                edit.fact(),
                cells);
    }

    /** Removing a fact takes with it what cannot stand without it, and empties the other cells that name it. */
    List<ScenarioEdit> remove(String id) {
        var dependents = new Dependents(facts);
        var cells = new LinkedHashMap<Fact, Map<String, String>>();
        dependents.emptied(id).forEach(one -> cells.computeIfAbsent(one.fact(), none -> new LinkedHashMap<>())
                .merge(
                        one.column().name(),
                        without(
                                one,
                                EditedRows.cells(one.fact())
                                        .getOrDefault(one.column().name(), "")),
                        (text, same) -> without(one, text)));
        var emptied = cells.entrySet().stream()
                .map(row -> edit(CHANGE, sheetOf(row.getKey()), row.getKey().id(), row.getValue()));
        var removed = Stream.concat(dependents.of(id).stream(), facts.find(id).stream())
                .flatMap(fact -> rowsOf(facts, fact).stream())
                .map(fact -> edit(REMOVE, sheetOf(fact), fact.id(), Map.of()));
        return Stream.concat(emptied, removed).toList();
    }

    /** A cell without an id that it names; other ids of a list stay. */
    private static String without(Dependents.Naming one, String text) {
        return Stream.of(text.split(";"))
                .map(String::strip)
                .filter(id -> !id.equals(one.named()))
                .collect(Collectors.joining("; "));
    }

    /** Brings back what was left out, with what went with it, and the cells that named it. */
    List<ScenarioEdit> restore(Structure base, String id) {
        var dependents = new Dependents(base);
        var back = Stream.concat(base.find(id).stream(), dependents.of(id).stream())
                .filter(fact -> facts.find(fact.id()).isEmpty())
                .flatMap(fact -> rowsOf(base, fact).stream())
                .map(fact -> edit(ADD, sheetOf(fact), fact.id(), EditedRows.cells(fact)));
        var named = dependents.emptied(id).stream()
                .flatMap(one -> facts.find(one.fact().id()).stream()
                        .filter(now -> !one.column().referencesIn(now).contains(one.named()))
                        .map(now -> edit(
                                CHANGE,
                                sheetOf(now),
                                now.id(),
                                Map.of(
                                        one.column().name(),
                                        EditedRows.cells(one.fact())
                                                .getOrDefault(one.column().name(), "")))));
        return Stream.concat(back, named).toList();
    }

    /** Of a changed row only cells that are others count. */
    List<ScenarioEdit> change(String sheet, String id, Map<String, String> typed) {
        var held = facts.find(id).<Map<String, String>>map(EditedRows::cells).orElse(Map.of());
        var changed = new LinkedHashMap<>(typed);
        changed.remove("id");
        changed.entrySet().removeIf(cell -> cell.getValue().strip().equals(held.getOrDefault(cell.getKey(), "")));
        return changed.isEmpty() ? List.of() : List.of(edit(CHANGE, sheet, id, changed));
    }

    /** A new row; where its id is not given, one that no fact has. */
    ScenarioEdit add(String sheet, Map<String, String> typed) {
        var id = typed.getOrDefault("id", "").strip();
        return edit(ADD, sheet, id.isEmpty() ? fresh(sheet, typed.getOrDefault("name", "")) : id, typed);
    }

    /**
     * New rows that belong together; a cell {@code @0} names the first of them.
     *
     * @param rows each with the name of its sheet
     */
    List<ScenarioEdit> add(List<TypedRow> rows) {
        var edits = new ArrayList<ScenarioEdit>();
        for (var row : rows) {
            var cells = new LinkedHashMap<>(row.cells());
            cells.replaceAll((heading, text) -> {
                var named = TypedRow.place(text);
                return named < 0 || named >= edits.size()
                        ? text
                        : edits.get(named).fact();
            });
            edits.add(add(row.sheet(), cells));
        }
        return edits;
    }

    private String fresh(String sheet, String name) {
        var plain = name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        var readable = plain.replaceAll("^-+|-+$", "");
        var stem = readable.isEmpty() ? sheet.replace(' ', '-') + "-new" : readable;
        var id = Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 && !readable.isEmpty() ? stem : stem + "-" + number)
                .filter(each -> facts.find(each).isEmpty() && !given.contains(each))
                .findFirst()
                .orElseThrow();
        given.add(id);
        return id;
    }

    private ScenarioEdit edit(String kind, String sheet, String id, Map<String, String> cells) {
        return new ScenarioEdit(kind, sheet, id, cells, Account.name(), now);
    }

    /** An entity with a history has several. */
    private static List<? extends Fact> rowsOf(Structure structure, Fact fact) {
        return structure.list(fact.getClass()).stream()
                .filter(row -> row.id().equals(fact.id()))
                .toList();
    }

    static String sheetOf(Fact fact) {
        return SheetSchema.get(fact.getClass()).name();
    }
}
