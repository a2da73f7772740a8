package org.pierce.report;

import java.nio.charset.StandardCharsets;
import org.pierce.screening.AssessedMatter;

/** What a report can be written as. All say the same in the same order; they differ in how it is read and worked with. */
public enum ReportFormat {
    TEXT("text/plain;charset=UTF-8", "summary.txt"),
    JSON("application/json", "report.json"),
    HTML("text/html;charset=UTF-8", "report.html"),
    PDF("application/pdf", "report.pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "report.docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "issues.xlsx");

    private final String mediaType;
    private final String fileName;

    ReportFormat(String mediaType, String fileName) {
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name of the file that a run writes: {@code report.html}. */
    public String fileName() {
        return fileName;
    }

    /** What the names of its files end in, without the dot. */
    public String ending() {
        return fileName.substring(fileName.indexOf('.') + 1);
    }

    /** What the file is, for its name: {@code red-flag-report}. */
    public String content() {
        return this == XLSX ? "issues-list" : "red-flag-report";
    }

    /** The bytes of the file; text is UTF-8. The same assessment always gives the same bytes. */
    public byte[] write(AssessedMatter matter) {
        return switch (this) {
            case TEXT -> bytes(String.join("\n", TextReport.of(matter)) + "\n");
            case JSON -> bytes(JsonReport.of(matter));
            case HTML -> bytes(HtmlReport.of(matter));
            case PDF -> PdfReport.of(matter);
            case DOCX -> MemoReport.of(matter);
            case XLSX -> IssuesWorkbook.of(matter);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
