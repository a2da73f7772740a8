package org.pierce.intake;

import static org.pierce.intake.Problem.Severity.ERROR;
import static org.pierce.intake.Problem.Severity.WARNING;

import java.util.Locale;

/** What can be wrong with input. Errors stop the import whole, warnings do not. */
public enum ProblemKind {
    NO_SUCH_FILE(ERROR),
    UNKNOWN_FORMAT(ERROR),
    FILE_TOO_LARGE(ERROR),
    EMPTY_FILE(ERROR),
    UNREADABLE_FILE(ERROR),
    WRONG_ENCODING(ERROR),
    WRONG_SEPARATOR(ERROR),
    NUL_CHARACTER(ERROR),
    LINE_TOO_LONG(ERROR),
    UNSAFE_ARCHIVE(ERROR),
    DOCUMENT_TYPE_DECLARATION(ERROR),
    MACROS(ERROR),
    ENCRYPTED_FILE(ERROR),
    TOO_MANY_COLUMNS(ERROR),
    TOO_MANY_ROWS(ERROR),
    INCLUDE(ERROR),
    MISSING_SHEET(ERROR),
    UNKNOWN_SHEET(ERROR),
    MISSING_COLUMN(ERROR),
    UNKNOWN_COLUMN(ERROR),
    DUPLICATE_COLUMN(ERROR),
    CELL_WITHOUT_HEADING(ERROR),
    MISSING_CELL(ERROR),
    CELL_TOO_LONG(ERROR),
    FORMULA_WITHOUT_VALUE(ERROR),
    WRONG_WORD(ERROR),
    UNKNOWN_DOMAIN(ERROR),
    IMPOSSIBLE_DATE(ERROR),
    FROM_AFTER_TO(ERROR),
    WRONG_NUMBER(ERROR),
    WRONG_PERCENT(ERROR),
    BARE_ONE(ERROR),
    WRONG_STATE(ERROR),
    UNKNOWN_ID(ERROR),
    ID_OF_WRONG_KIND(ERROR),
    DUPLICATE_ID(ERROR),
    OVERLAPPING_HISTORY(ERROR),
    MORE_THAN_THE_WHOLE(ERROR),
    OWNS_ITSELF(ERROR),
    NOMINEE_WITHOUT_PAPER(ERROR),
    TERM_WITHOUT_AGREEMENT(ERROR),
    SEVERAL_MATTERS(ERROR),
    NOT_READ(WARNING),
    HIDDEN_SHEET(WARNING),
    EXTERNAL_LINKS(WARNING),
    LESS_THAN_THE_WHOLE(WARNING),
    SHARE_NOT_STATED(WARNING),
    TREASURY_SHARES(WARNING),
    PERCENT_BELOW_ONE(WARNING),
    SAME_LICENSE(WARNING),
    SAME_IDENTIFIER(WARNING),
    UNKNOWN_DOCUMENT(WARNING),
    UNUSED_TEMPLATE(WARNING),
    PATIENT_DATA(WARNING);

    private final Problem.Severity severity;

    ProblemKind(Problem.Severity severity) {
        this.severity = severity;
    }

    public Problem.Severity severity() {
        return severity;
    }

    /** In words: {@code unknown column}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
