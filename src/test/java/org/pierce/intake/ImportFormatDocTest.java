package org.pierce.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pierce.GeneratedFile;
import org.pierce.structure.Alias;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Words;

/** Keeps the description of the import format in step with the records. */
class ImportFormatDocTest {

    private final StringBuilder text = new StringBuilder();

    @Test
    void describesEverySheetAndColumn() throws IOException {
        text.append("""
                # The import format

                <!-- Generated from the records in org.pierce.structure by ImportFormatDocTest. Do not edit. -->

                A matter is read from folders of CSV files (`agreement-parties.csv`), from `.xlsx` workbooks with a tab for each sheet, or
                from several of them together. `pierce template deal.xlsx` writes an empty workbook; `pierce export` writes this format.
                Only %s are required. Any other sheet may be absent and then counts as *not asked*.

                - **CSV** is UTF-8, separated by commas, with a heading in row 1. A file with a heading alone says that there are none.
                - **Workbooks**: a tab without rows says nothing. Write `none` below its first heading to say that there are none.
                  Formulas are read by their stored value, and date cells as dates. Tabs called `read me` and `words` are passed over.
                - **Ids** are of your choice, unique in the matter. A row without one gets the hash of what it says. Dated rows of one
                  entity share its id if they do not overlap: they are its history.
                - **Percents**: `51`, `51 %%`, `51.00`, or the ends of what is possible: `25-50`. A bare `1` is refused: `1 %%` or `1.00`.
                - **Numbers**: `1234.50` or `$1,234.50`. **Dates**: `2026-11-15`, `2026-11`, `2026`. **States**: two letters.
                - **Several values** are separated by semicolons; `\\;` is a semicolon within a value.
                - **Text** that begins with `=`, `+`, `-`, `@`, a tab or an apostrophe is exported with an apostrophe before it, which reading takes
                  away again.
                - Errors stop the import whole, warnings do not. At most %,d MB, %,d columns, %,d characters in a cell, %,d rows in a sheet.

                A `.sheets` file holds a whole structure: `== ownership ==` opens a sheet, `include: base.sheets` takes in another file whose rows
                give way to those with the same id, and `without: acc-1, terms` leaves included rows or sheets away.

                ## Columns of every sheet

                | column | what to write |
                |---|---|
                """.formatted(
                        String.join(", ", required()),
                        Limits.STANDARD.fileBytes() >> 20,
                        Limits.STANDARD.columns(),
                        Limits.STANDARD.cellLength(),
                        Limits.STANDARD.rows()));
        for (var column : CommonColumn.values()) {
            line(column.title(), column.help());
        }
        SheetSchema.list().forEach(this::describe);
        describeWords();
        GeneratedFile.assertUpToDate(Path.of("docs/import-format.md"), text.toString());
    }

    private static List<String> required() {
        return SheetSchema.list().stream()
                .filter(schema -> schema.sheet().required())
                .map(SheetSchema::name)
                .toList();
    }

    private void describe(SheetSchema schema) {
        text.append("\n## %s%s\n\n%s. File `%s.csv`. Without an id, a row is known by: %s.\n\n"
                .formatted(
                        schema.name(),
                        schema.sheet().required() ? " (required)" : "",
                        schema.sheet().says(),
                        schema.fileName(),
                        String.join(
                                ", ",
                                Arrays.stream(schema.sheet().naturalKey())
                                        .map(key -> schema.column(key).name())
                                        .toList())));
        text.append("| column | required | kind | what to write |\n|---|---|---|---|\n");
        for (var column : schema.columns()) {
            line(column.name(), column.required() ? "yes" : "", ColumnWords.kind(column), column.help());
        }
    }

    private void describeWords() {
        text.append(
                "\n## Words\n\nCase, blanks, hyphens and underscores do not matter. Domains are in [domains.md](domains.md).\n\n");
        text.append("| list | words | also accepted |\n|---|---|---|\n");
        var lists = new TreeMap<String, Class<?>>();
        SheetSchema.list().forEach(schema -> schema.columns().stream()
                .filter(column -> column.type().isEnum())
                .forEach(column -> lists.put(ColumnWords.listName(column), column.type())));
        lists.forEach((name, type) -> line(
                name,
                String.join(
                        ", ",
                        Arrays.stream(type.getEnumConstants())
                                .map(constant -> Words.of((Enum<?>) constant))
                                .toList()),
                String.join("; ", aliases(type))));
    }

    private static List<String> aliases(Class<?> type) {
        var aliases = new ArrayList<String>();
        for (var field : type.getFields()) {
            var alias = field.getAnnotation(Alias.class);
            if (alias != null) {
                aliases.add(String.join(", ", alias.value()));
            }
        }
        return aliases;
    }

    private void line(String... cells) {
        text.append("| ")
                .append(String.join(
                        " | ",
                        Arrays.stream(cells)
                                .map(cell -> cell.replace("|", "\\|"))
                                .toList()))
                .append(" |\n");
    }
}
