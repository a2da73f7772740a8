package org.pierce.intake;

/**
 * One thing that is wrong with the input, where it is, and what would be right. Carries no quotes.
 *
 * @param kind what kind of thing
 * @param file file or folder as the user named it; empty where it is about all sources
 * @param sheet name of the sheet; empty where it is about a file
 * @param row row as the user's program shows it, the heading being in row 1; 0 where it is about the whole sheet
 * @param column heading of the column; empty where it is about the whole row
 * @param wrong what is wrong, without a period at its end
 * @param right what would be right, a sentence
 * @param more further rows with the same problem that are counted but not listed
 */
public record Problem(
        ProblemKind kind, String file, String sheet, int row, String column, String wrong, String right, int more) {

    /** Whether a problem stops the import. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** A problem of a whole file. */
    static Problem of(ProblemKind kind, String file, String wrong, String right) {
        return new Problem(kind, file, "", 0, "", wrong, right, 0);
    }

    Problem with(int further) {
        return new Problem(kind, file, sheet, row, column, wrong, right, further);
    }

    public Severity severity() {
        return kind.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** The file, and its sheet where the file does not tell: {@code deal/ownership.csv}. */
    public String where() {
        var tells = sheet.isEmpty() || file.replace('-', ' ').replace('_', ' ').contains(sheet);
        return tells ? file : file.isEmpty() ? "sheet " + sheet : "%s, sheet %s".formatted(file, sheet);
    }

    /** Where it is: {@code deal/ownership.csv, row 4, column percent}. */
    public String place() {
        var place = new StringBuilder(where());
        if (row > 0) {
            place.append(place.isEmpty() ? "" : ", ").append("row ").append(row);
        }
        if (!column.isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ").append("column ").append(column);
        }
        return place.toString();
    }
}
