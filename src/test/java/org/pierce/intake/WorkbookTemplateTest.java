package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTemplateTest {

    @TempDir
    Path folder;

    @Test
    void isEmptyAndReadable() throws IOException {
        var template = folder.resolve("template.xlsx");
        WorkbookTemplate.write(template);

        var result = Intake.read(List.of(template), Progress.SILENT);

        assertThat(ProblemReport.of(result.problems())).isEmpty();
        assertThat(result.getStructure().list()).isEmpty();
        assertThat(result.getStructure().asked()).hasSize(4);
        try (var in = Files.newInputStream(template);
                var workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("read me");
            var powers = workbook.getSheet("powers");
            assertThat(powers.getDataValidations()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(powers.getRow(0).getCell(1).getCellComment().getString().getString())
                    .startsWith("Required.");
        }
    }
}
