package org.pierce.intake;

/**
 * Text of a cell as it is written and read back. What a spreadsheet would take for a formula is written with an apostrophe
 * before it, and so is text whose blanks at the ends matter; reading takes the apostrophe away again.
 */
final class CellText {

    private static final String SIGNS = "=+-@\t\r'";

    private CellText() {}

    static String write(String text) {
        return isSign(text) || !text.equals(text.strip()) ? "'" + text : text;
    }

    static String read(String cell) {
        if (cell.startsWith("'")) {
            var rest = cell.substring(1);
            if (isSign(rest) || !rest.equals(rest.strip())) {
                return rest;
            }
        }
        return cell.strip();
    }

    private static boolean isSign(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
