package org.pierce.report;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The rows of the second sheet: each document to ask for with what it answers. */
final class AskRows {

    static final List<Integer> WIDTHS = List.of(34, 50, 44, 16, 13, 14, 34);
    static final String[] TITLES = {
        "Practice", "Document", "It answers", "Asked of", "Asked on", "Received on", "Comments"
    };

    /** The first columns, which the report fills; the reader fills the others. */
    static final int FILLED = 3;

    private AskRows() {}

    static void write(SXSSFSheet sheet, WorkbookLook look, ReportView view) {
        for (var ask : view.asks()) {
            row(sheet, look, ask.practice(), ask.document(), ask.about());
        }
        if (sheet.getLastRowNum() == 0) {
            row(sheet, look, "", ReportWords.NO_ASK, "");
        }
    }

    private static void row(SXSSFSheet sheet, WorkbookLook look, String practice, String document, String answers) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        IssuesWorkbook.write(row, 0, practice, look.text());
        IssuesWorkbook.write(row, 1, document, look.strong());
        IssuesWorkbook.write(row, 2, answers, look.text());
        IssuesWorkbook.write(row, 3, "", look.text());
        row.createCell(4).setCellStyle(look.date());
        row.createCell(5).setCellStyle(look.date());
        IssuesWorkbook.write(row, 6, "", look.text());
        RowHeight.fit(row, WIDTHS);
    }
}
