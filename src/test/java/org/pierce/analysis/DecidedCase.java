package org.pierce.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pierce.intake.Intake;
import org.pierce.intake.IntakeResult;
import org.pierce.intake.Progress;
import org.pierce.intake.SheetsCase;
import org.pierce.structure.Structure;

/** A decided case, or a twin of one, as it lies under {@code sample-data/cases}. */
record DecidedCase(DecidedHead head, Structure structure) {

    static final Path FOLDER = Path.of("sample-data/cases");

    /** Written in one file, or as CSV with the head in a file of its own. */
    static final String SHEETS = "facts.sheets";

    private static final String HEAD_ALONE = "decided.txt";

    String name() {
        return head.name();
    }

    boolean isTwin() {
        return head.find("changed").isPresent();
    }

    /** Every case, each followed by its twins. */
    static List<DecidedCase> list() {
        var cases = new ArrayList<DecidedCase>();
        for (var folder : children(FOLDER)) {
            if (Files.isDirectory(folder)) {
                var name = folder.getFileName().toString();
                cases.add(
                        Files.exists(folder.resolve(SHEETS))
                                ? read(name, folder.resolve(SHEETS))
                                : readFolder(name, folder));
                children(folder).stream()
                        .filter(file -> file.getFileName().toString().startsWith("twin-"))
                        .forEach(file -> cases.add(read(name + "/" + stem(file), file)));
            }
        }
        return cases;
    }

    private static DecidedCase read(String name, Path file) {
        var read = Intake.readCase(file);
        return new DecidedCase(new DecidedHead(name, read.head()), structure(name, read.result()));
    }

    private static DecidedCase readFolder(String name, Path folder) {
        var lines = new ArrayList<SheetsCase.Line>();
        for (var line : lines(folder.resolve(HEAD_ALONE))) {
            var pair = line.split(":\\s*", 2);
            lines.add(new SheetsCase.Line(pair[0], pair[1], lines.size() + 1));
        }
        return new DecidedCase(
                new DecidedHead(name, lines), structure(name, Intake.read(List.of(folder), Progress.SILENT)));
    }

    private static Structure structure(String name, IntakeResult result) {
        if (!result.problems().isEmpty()) {
            throw new AssertionError(name + ": " + result.problems());
        }
        return result.getStructure();
    }

    private static List<Path> children(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replace(".sheets", "");
    }
}
