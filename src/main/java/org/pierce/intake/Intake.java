package org.pierce.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pierce.structure.Structure;

/** Reads folders of CSV files, workbooks and {@code .sheets} files into one structure, or says all that is wrong. */
public final class Intake {

    private Intake() {}

    /**
     * Reads all sources together, whole or not at all.
     *
     * @param sources folders of CSV files, {@code .xlsx} workbooks, {@code .sheets} files
     * @param progress hears how many rows were read
     */
    public static IntakeResult read(List<Path> sources, Progress progress) {
        return read(sources, progress, Limits.STANDARD);
    }

    static IntakeResult read(List<Path> sources, Progress progress, Limits limits) {
        var reading = Reading.of(limits, progress);
        sources.forEach(source -> readSource(source, reading));
        return finish(reading);
    }

    /** Reads one {@code .sheets} file with the lines before its first sheet. */
    public static SheetsCase readCase(Path file) {
        var reading = Reading.of(Limits.STANDARD, Progress.SILENT);
        List<SheetsCase.Line> head = List.of();
        try {
            head = new SheetsFile(reading).read(file);
        } catch (IOException unreadable) {
            refuse(file, unreadable, reading);
        }
        return new SheetsCase(head, finish(reading));
    }

    private static void readSource(Path source, Reading reading) {
        try {
            if (Files.isDirectory(source)) {
                CsvFolder.read(source, reading);
            } else if (!Files.exists(source)) {
                reject(source, ProblemKind.NO_SUCH_FILE, "there is no such file or folder", "Check the path.", reading);
            } else if (FileName.extension(source).equals(SheetsFile.EXTENSION)) {
                new SheetsFile(reading).read(source);
            } else if (FileName.extension(source).equals(XlsxFile.EXTENSION)) {
                XlsxFile.read(source, reading);
            } else if (FileName.extension(source).equals("xlsm")) {
                reject(
                        source,
                        ProblemKind.MACROS,
                        "a workbook of this kind may hold macros",
                        "Save it as .xlsx without macros.",
                        reading);
            } else {
                reject(
                        source,
                        ProblemKind.UNKNOWN_FORMAT,
                        "this is neither a folder nor a workbook (.xlsx)",
                        "Name a folder of CSV files, or save the workbook as .xlsx.",
                        reading);
            }
        } catch (IOException unreadable) {
            refuse(source, unreadable, reading);
        }
    }

    static IntakeResult finish(Reading reading) {
        var collected = reading.collected();
        Check.list().forEach(check -> check.run(collected, reading.problems()));
        Optional<Structure> structure = reading.problems().hasErrors()
                ? Optional.empty()
                : Optional.of(Structure.of(
                        collected.facts().stream().map(Located::fact).toList(), collected.asked()));
        return new IntakeResult(structure, reading.problems().list());
    }

    private static void reject(Path source, ProblemKind kind, String wrong, String right, Reading reading) {
        reading.problems().add(Problem.of(kind, FileName.shown(source), wrong, right));
        reading.collected().markAllUnreadable();
    }

    private static void refuse(Path source, IOException why, Reading reading) {
        reading.problems().add(FileName.unreadable(FileName.shown(source), why));
        reading.collected().markAllUnreadable();
    }
}
