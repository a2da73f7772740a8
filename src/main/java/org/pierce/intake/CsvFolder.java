package org.pierce.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pierce.structure.SheetSchema;

/** Reads a folder in which each sheet is a CSV file: {@code agreement-parties.csv}. Other files are left alone. */
final class CsvFolder {

    private CsvFolder() {}

    static void read(Path folder, Reading reading) throws IOException {
        for (var file : list(folder)) {
            var shown = FileName.shown(folder) + "/" + FileName.shown(file);
            var name = FileName.stem(file);
            var extension = FileName.extension(file);
            if (extension.equals("csv")) {
                SheetSchema.find(name)
                        .ifPresentOrElse(
                                schema -> readSheet(file, shown, schema, reading),
                                () -> UnknownSheet.report(name, shown, reading));
            } else if (List.of("xlsx", "xlsm", "xls", "tsv", "sheets").contains(extension)) {
                reading.problems()
                        .add(Problem.of(
                                ProblemKind.NOT_READ,
                                shown,
                                "of a folder, only CSV files are read",
                                "Name the file itself as a further source if it is to be read."));
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !FileName.shown(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static void readSheet(Path file, String shown, SheetSchema schema, Reading reading) {
        var place = Place.of(shown, schema.name());
        try {
            var wrong = FileSize.find(file, shown, reading.limits());
            if (wrong.isEmpty()) {
                wrong = TextInspection.find(file, shown);
            }
            if (wrong.isPresent()) {
                reading.problems().add(wrong.get());
                reading.collected().markUnreadable(schema);
                return;
            }
            try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                ByteOrderMark.skip(text);
                var rows = new SheetRows(schema, place, reading, true);
                CsvText.read(text, schema, rows, place, reading, CsvText.Numbering.RECORDS, 0);
            }
        } catch (IOException unreadable) {
            reading.problems().add(FileName.unreadable(shown, unreadable));
            reading.collected().markUnreadable(schema);
        }
    }
}
