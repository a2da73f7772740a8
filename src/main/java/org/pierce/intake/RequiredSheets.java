package org.pierce.intake;

import org.pierce.structure.Cover;
import org.pierce.structure.SheetSchema;

/** The sheets without which there is nothing to assess, and the matter, of which there is one. */
final class RequiredSheets implements Check {

    @Override
    public void run(Collected collected, Problems problems) {
        for (var schema : SheetSchema.list()) {
            if (schema.sheet().required()
                    && !collected.isAsked(schema.type())
                    && !collected.isUnreadable(schema.type())) {
                problems.add(Place.of("", schema.name())
                        .problem(
                                ProblemKind.MISSING_SHEET,
                                "it is missing",
                                "Add %s.csv or a sheet of this name; its heading alone says that there is none."
                                        .formatted(schema.fileName())));
                collected.markUnreadable(schema);
            }
        }
        collected.list(Cover.class).stream()
                .skip(1)
                .forEach(cover -> problems.add(cover.place()
                        .problem(
                                ProblemKind.SEVERAL_MATTERS,
                                "this is a second matter",
                                "Keep one row in the sheet matter, or read the sources into two matters.")));
    }
}
