package org.pierce.report;

import java.util.regex.Pattern;

/**
 * Text from data as office files can hold it. What XML cannot say becomes a replacement sign. Marks that turn the direction
 * of a line around are written out as their code: they would let a name read differently from what it is.
 */
final class OfficeText {

    /** What a cell of a workbook holds at most. */
    static final int CELL = 32_767;

    private static final String CUT = " … (cut here; the report has all of it)";
    /** Office reads {@code _x000D_} as a control character. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private OfficeText() {}

    /** For a paragraph. */
    static String of(String text) {
        var written = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> append(written, sign));
        return written.toString();
    }

    /** For a cell; longer than a cell can be, it is cut and says so. */
    static String cell(String text) {
        var written = CODED.matcher(of(text)).replaceAll("_x005F_");
        return written.length() <= CELL ? written : written.substring(0, CELL - CUT.length()) + CUT;
    }

    private static void append(StringBuilder written, int sign) {
        if (turnsDirection(sign)) {
            written.append("[U+%04X]".formatted(sign));
        } else if (isUnwritable(sign)) {
            written.append('\uFFFD');
        } else {
            written.appendCodePoint(sign);
        }
    }

    static boolean turnsDirection(int sign) {
        return sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x2069
                || sign == 0x200E
                || sign == 0x200F
                || sign == 0x061C;
    }

    private static boolean isUnwritable(int sign) {
        return sign < ' ' && sign != '\n' && sign != '\t'
                || sign == 0x7F
                || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE
                || sign == 0xFFFE
                || sign == 0xFFFF;
    }
}
