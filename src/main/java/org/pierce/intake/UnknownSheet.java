package org.pierce.intake;

import java.util.List;
import org.pierce.structure.SheetSchema;

/** Tells a misspelled sheet, which would be missed, from one that has nothing to do with the import. */
final class UnknownSheet {

    private UnknownSheet() {}

    static void report(String name, String file, Reading reading) {
        var names = SheetSchema.list().stream().map(SheetSchema::name).toList();
        List<String> near = Nearest.of(name, names);
        if (near.isEmpty()) {
            reading.problems()
                    .add(Problem.of(
                            ProblemKind.NOT_READ,
                            file,
                            "%s is no sheet of the import format".formatted(Shown.of(name)),
                            "Nothing to do if it is a note. The sheets are: %s.".formatted(String.join(", ", names))));
        } else {
            reading.problems()
                    .add(Problem.of(
                            ProblemKind.UNKNOWN_SHEET,
                            file,
                            "there is no sheet %s".formatted(Shown.of(name)),
                            Nearest.question(name, names, "")));
            near.forEach(meant -> SheetSchema.find(meant).ifPresent(reading.collected()::markUnreadable));
        }
    }
}
