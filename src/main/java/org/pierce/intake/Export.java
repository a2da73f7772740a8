package org.pierce.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Structure;

/** Writes a structure in the import format, so that reading it gives the same structure. */
public final class Export {

    private Export() {}

    /**
     * Writes a workbook if the path ends in {@code .xlsx}, otherwise a folder of CSV files.
     *
     * @throws FileAlreadyExistsException if the workbook, or a CSV file in the folder, is there already
     * @throws IOException if nothing can be written there, or a sheet has more rows than a workbook can hold
     */
    public static void write(Structure structure, Path target) throws IOException {
        if (FileName.extension(target).equals(XlsxFile.EXTENSION)) {
            WorkbookExport.write(structure, target);
        } else {
            writeFolder(structure, target);
        }
    }

    /** The sheets to write: those that were asked, and those without which nothing can be read. */
    static List<SheetSchema> sheets(Structure structure) {
        return SheetSchema.list().stream()
                .filter(schema -> schema.sheet().required()
                        || structure.asked().contains(schema.type())
                        || !structure.list(schema.type()).isEmpty())
                .toList();
    }

    private static void writeFolder(Structure structure, Path folder) throws IOException {
        Files.createDirectories(folder);
        refuseToMix(folder);
        for (var schema : sheets(structure)) {
            try (var out = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(folder.resolve(schema.fileName() + ".csv"), StandardCharsets.UTF_8)) {
                out.writeRecord(CellWriter.headings(schema));
                for (var fact : structure.list(schema.type())) {
                    out.writeRecord(CellWriter.cells(schema, fact).stream()
                            .map(CellWriter.Cell::text)
                            .toList());
                }
            }
        }
    }

    /** Sheets left over from another export would be read with these. */
    private static void refuseToMix(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var other =
                    files.filter(file -> FileName.extension(file).equals("csv")).findFirst();
            if (other.isPresent()) {
                throw new FileAlreadyExistsException(
                        folder.toString(), null, "there are CSV files in it. Name an empty or new folder.");
            }
        }
    }
}
