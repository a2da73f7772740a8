package org.pierce.intake;

import org.pierce.structure.Fact;
import org.pierce.structure.SheetSchema;

/** A fact and the row that it was read from. */
record Located(Fact fact, String file, int row) {

    Place place() {
        return new Place(file, SheetSchema.get(fact.getClass()).name(), row, "");
    }

    /** {@code deal/people.csv, row 4}. */
    String spoken() {
        return "%s, row %d".formatted(file, row);
    }
}
