package org.pierce.report;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The rows of the third sheet: each question that facts alone do not settle, with room for the answer. */
final class QuestionRows {

    static final List<Integer> WIDTHS = List.of(30, 9, 32, 48, 40, 52, 32, 16, 13);
    static final String[] TITLES = {
        "Practice",
        "Flag",
        "Indicator",
        "Question",
        "Document that answers it",
        "Why it is not computed",
        "Answer",
        "Answered by",
        "Answered on"
    };

    /** The first columns, which the report fills; the reader fills the others. */
    static final int FILLED = 6;

    private QuestionRows() {}

    static void write(SXSSFSheet sheet, WorkbookLook look, ReportView view) {
        for (var question : view.questions()) {
            row(
                    sheet,
                    look,
                    List.of(
                            question.practice(),
                            question.flag(),
                            question.title(),
                            question.question(),
                            question.document(),
                            question.why()));
        }
        if (view.questions().isEmpty()) {
            row(sheet, look, List.of("", "", "", ReportWords.NO_QUESTION, "", ""));
        }
    }

    private static void row(SXSSFSheet sheet, WorkbookLook look, List<String> cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var at = 0; at < FILLED; at++) {
            IssuesWorkbook.write(row, at, cells.get(at), TITLES[at].equals("Question") ? look.strong() : look.text());
        }
        IssuesWorkbook.write(row, FILLED, "", look.text());
        IssuesWorkbook.write(row, FILLED + 1, "", look.text());
        row.createCell(FILLED + 2).setCellStyle(look.date());
        RowHeight.fit(row, WIDTHS);
    }
}
