package org.pierce.intake;

/** Where in the input: file, sheet, row, column, as far as known. */
record Place(String file, String sheet, int row, String column) {

    static Place of(String file, String sheet) {
        return new Place(file, sheet, 0, "");
    }

    Place row(int number) {
        return new Place(file, sheet, number, column);
    }

    Place column(String title) {
        return new Place(file, sheet, row, title);
    }

    Problem problem(ProblemKind kind, String wrong, String right) {
        return new Problem(kind, file, sheet, row, column, wrong, right, 0);
    }
}
