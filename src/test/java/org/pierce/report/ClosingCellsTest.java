package org.pierce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Closing;
import org.pierce.screening.Closing.Status;

/** What people decided on a finding, in the issues list and in the report; nothing where nobody did. */
class ClosingCellsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final Closing ACCEPTED =
            new Closing(Status.ACCEPTED, "until 2027-01-31 by R. Adeyemi", "=cmd|'x'!A0 priced <in>", "Ana", DUE, true);

    @Test
    void theIssuesListHasStateOwnerAndDueDate() throws Exception {
        var sheet = issues(NomineeFixture.decided(ACCEPTED));
        assertThat(text(sheet, 1, TrackerColumn.OWNER)).isEqualTo("Ana");
        assertThat(text(sheet, 1, TrackerColumn.STATUS)).isEqualTo("Accepted").isIn(IssuesWorkbook.STATUS);
        assertThat(sheet.getRow(1).getCell(TrackerColumn.DUE.ordinal()).getLocalDateTimeCellValue())
                .isEqualTo(DUE.atStartOfDay());
        assertThat(text(sheet, 1, TrackerColumn.COMMENTS))
                .isEqualTo("until 2027-01-31 by R. Adeyemi\n=cmd|'x'!A0 priced <in>\ndue before closing");
        assertThat(text(sheet, 2, TrackerColumn.STATUS)).isEmpty();
        var undated = issues(NomineeFixture.decided(new Closing(Status.OPEN, "", "", "", null, true)));
        assertThat(text(undated, 1, TrackerColumn.DUE)).isEqualTo("before closing");
    }

    @Test
    void theReportTellsItWithTheFinding() {
        var page = new String(ReportFormat.HTML.write(NomineeFixture.decided(ACCEPTED)), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("Accepted; until 2027-01-31 by R. Adeyemi.")
                .contains("priced &lt;in&gt;")
                .contains("Ana, due 2026-12-01, before closing");
        assertThat(new String(ReportFormat.HTML.write(NomineeFixture.matter()), StandardCharsets.UTF_8))
                .doesNotContain("class=\"closing\"");
    }

    private static XSSFSheet issues(AssessedMatter matter) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(ReportFormat.XLSX.write(matter))).getSheet("Issues");
    }

    private static String text(XSSFSheet sheet, int row, TrackerColumn column) {
        return sheet.getRow(row).getCell(column.ordinal()).toString();
    }
}
