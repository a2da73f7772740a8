package org.pierce.intake;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The plain look of a workbook: headings in white on ink, optional columns in ink on a sunken ground. */
final class SheetLook {

    /** Width of a column: 22 characters, in 256ths. */
    static final int WIDTH = 22 * 256;

    private static final byte[] INK = {0x14, 0x18, 0x1D};
    private static final byte[] INK_3 = {0x59, 0x62, 0x6B};
    private static final byte[] SUNKEN = {(byte) 0xF7, (byte) 0xF8, (byte) 0xF6};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    private SheetLook() {}

    static CellStyle heading(Workbook workbook, boolean strong) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFillForegroundColor(new XSSFColor(strong ? INK : SUNKEN));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(INK_3));
        style.setFont(font(workbook, strong ? WHITE : INK, 10, true));
        return style;
    }

    static CellStyle text(Workbook workbook, int points, boolean bold) {
        var style = workbook.createCellStyle();
        style.setFont(font(workbook, INK, points, bold));
        style.setWrapText(true);
        return style;
    }

    /** Inter where it is installed; a spreadsheet takes its own face where it is not. */
    private static XSSFFont font(Workbook workbook, byte[] color, int points, boolean bold) {
        var font = (XSSFFont) workbook.createFont();
        font.setFontName("Inter");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(color));
        return font;
    }
}
