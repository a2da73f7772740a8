package org.pierce.web;

import java.util.List;
import java.util.Locale;
import org.pierce.explain.Explainer;
import org.pierce.structure.Dependents;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/**
 * The facts of a sheet as a table.
 *
 * @param lines those that are shown
 * @param more how many are not shown
 */
record FactRows(List<RowLine> lines, int more) {

    /** More rows nobody reads; one searches. */
    private static final int SHOWN = 200;

    /**
     * @param text the fact as a sentence
     * @param source document and page
     * @param dependents how many other facts name it and go with it
     */
    record RowLine(String id, String text, String source, int dependents) {}

    /** @param searched words of the fact or its id; all facts where empty */
    static FactRows of(Structure structure, SheetSchema sheet, String searched) {
        var rows = rows(structure, sheet, searched);
        return new FactRows(rows.stream().limit(SHOWN).toList(), Math.max(0, rows.size() - SHOWN));
    }

    private static List<RowLine> rows(Structure structure, SheetSchema sheet, String searched) {
        var explainer = new Explainer(structure);
        var dependents = new Dependents(structure);
        var wanted = searched.strip().toLowerCase(Locale.ROOT);
        return structure.list(sheet.type()).stream()
                .map(fact -> {
                    var point = explainer.point(fact);
                    return new RowLine(
                            fact.id(),
                            point.text(),
                            point.source(),
                            dependents.of(fact.id()).size());
                })
                .filter(row -> wanted.isEmpty()
                        || (row.id() + ' ' + row.text())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
    }
}
