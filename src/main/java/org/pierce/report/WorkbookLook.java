package org.pierce.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * The look of the issues list: white on ink above, hairlines below, nothing that does not survive a gray printer.
 *
 * @param heading a column that the report fills
 * @param open heading of a column that the reader fills
 * @param text wrapped text, marked as text so that it stays text when somebody edits it
 * @param strong the same, bold
 * @param date a day, as ISO writes it
 */
record WorkbookLook(CellStyle heading, CellStyle open, CellStyle text, CellStyle strong, CellStyle date) {

    private static final byte[] INK = {0x14, 0x18, 0x1D};
    private static final byte[] LICENSED = {0x0B, 0x57, (byte) 0x85};
    private static final byte[] RULE = {(byte) 0xD6, (byte) 0xDA, (byte) 0xD7};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    static WorkbookLook of(Workbook workbook) {
        var date = cell(workbook, false);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        var text = cell(workbook, false);
        text.setQuotePrefixed(true);
        var strong = cell(workbook, true);
        strong.setQuotePrefixed(true);
        return new WorkbookLook(heading(workbook, INK), heading(workbook, LICENSED), text, strong, date);
    }

    private static CellStyle heading(Workbook workbook, byte[] ground) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFillForegroundColor(new XSSFColor(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setFont(font(workbook, WHITE, true));
        return style;
    }

    private static CellStyle cell(Workbook workbook, boolean bold) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(new XSSFColor(RULE));
        style.setFont(font(workbook, INK, bold));
        return style;
    }

    /** Arial is on every machine that opens workbooks. */
    private static Font font(Workbook workbook, byte[] color, boolean bold) {
        var font = (XSSFFont) workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 9);
        font.setBold(bold);
        font.setColor(new XSSFColor(color));
        return font;
    }
}
