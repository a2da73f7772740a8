package org.pierce.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Common;
import org.pierce.structure.Fact;
import org.pierce.structure.Range;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Words;

/** Writes the values of a fact so that reading gives the same values back. */
final class CellWriter {

    private CellWriter() {}

    /**
     * A cell to write.
     *
     * @param text as it stands in a CSV file
     * @param number its value where a workbook may hold it as a number, with its decimals
     */
    record Cell(String text, @Nullable BigDecimal number) {

        static final Cell EMPTY = new Cell("", null);

        static Cell of(@Nullable String text) {
            return text == null ? EMPTY : new Cell(CellText.write(text), null);
        }

        static Cell of(BigDecimal number) {
            return new Cell(number.toPlainString(), number.scale() < 0 ? number.setScale(0) : number);
        }
    }

    static List<String> headings(SheetSchema schema) {
        var headings = new java.util.ArrayList<String>();
        headings.add(CommonColumn.ID.title());
        schema.columns().forEach(column -> headings.add(column.name()));
        rest().forEach(column -> headings.add(column.title()));
        return headings;
    }

    static List<Cell> cells(SheetSchema schema, Fact fact) {
        var cells = new java.util.ArrayList<Cell>();
        cells.add(Cell.of(fact.id()));
        schema.columns().forEach(column -> cells.add(cell(column, column.valueIn(fact))));
        rest().forEach(column -> cells.add(Cell.of(common(column, fact.common()))));
        return cells;
    }

    /** The common columns that stand after a sheet's own. */
    static List<CommonColumn> rest() {
        return java.util.Arrays.stream(CommonColumn.values())
                .filter(column -> column != CommonColumn.ID)
                .toList();
    }

    private static Cell cell(SheetColumn column, @Nullable Object value) {
        if (value == null) {
            return Cell.EMPTY;
        } else if (value instanceof List<?> list) {
            return Cell.of(CellList.write(list.stream().map(CellWriter::text).toList()));
        } else if (value instanceof Range percent) {
            var text = PercentText.write(percent);
            return text.equals(percent.lower().toPlainString()) ? Cell.of(percent.lower()) : new Cell(text, null);
        } else if (value instanceof BigDecimal number) {
            return Cell.of(number);
        } else if (value instanceof Integer number) {
            return Cell.of(BigDecimal.valueOf(number));
        }
        return Cell.of(text(value));
    }

    private static String text(Object value) {
        return switch (value) {
            case Enum<?> constant -> Words.of(constant);
            case Boolean said -> said ? "yes" : "no";
            default -> value.toString();
        };
    }

    private static @Nullable String common(CommonColumn column, Common common) {
        var source = common.source();
        return switch (column) {
            case ID -> common.id();
            case FROM ->
                common.period().from() == null ? null : common.period().from().toString();
            case TO ->
                common.period().to() == null ? null : common.period().to().toString();
            case RECORD -> Words.of(common.record());
            case LAST_OBSERVED ->
                common.lastObserved() == null ? null : common.lastObserved().toString();
            case ASSUMED -> common.assumed() ? "yes" : null;
            case DOCUMENT -> source == null ? null : source.document();
            case PAGE -> source == null ? null : source.page();
            case QUOTE -> source == null ? null : source.quote();
        };
    }
}
