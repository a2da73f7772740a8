package org.pierce.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.screening.AssessedMatter;
import org.pierce.screening.Assessment;
import org.pierce.screening.Closing;
import org.pierce.screening.Closing.Status;
import org.pierce.screening.PracticeSurroundings;
import org.pierce.structure.Agreement;
import org.pierce.structure.AgreementKind;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Common;
import org.pierce.structure.Fact;
import org.pierce.structure.PartyRole;
import org.pierce.structure.Stage;
import org.pierce.structure.Structure;

/** Tables to take away say what the pages say, and nothing in them runs. */
class TableFormatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "|calc"})
    void nothingIsReadAsAFormula(String hostile) throws IOException {
        var table = new Table("t", List.of("a"), List.of(List.of(hostile)));
        assertThat(csv(table).getLast().getFirst()).startsWith("'");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(TableFormat.XLSX.write(table, DAY)))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void ordinaryWordsStayAsTheyAre() {
        var table = new Table("t", List.of("a", "b"), List.of(List.of("Dr. \"X\", MD\nline two", "60.00 %")));
        assertThat(csv(table)).containsExactly(List.of("a", "b"), List.of("Dr. \"X\", MD\nline two", "60.00 %"));
    }

    @Test
    void findingsHaveWhatWasDecidedOnThem() {
        var closing = new Closing(Status.ACCEPTED, "until 2027-01-31 by R", "priced", "Ana", DAY, true);
        var matter = NomineeFixture.decided(closing);
        var findings = matter.assessment().findings();
        var table = FindingTable.of(matter, findings);
        assertThat(table.rows()).hasSize(findings.size());
        assertThat(table.rows().getFirst())
                .hasSameSizeAs(table.columns())
                .contains("Accepted", "until 2027-01-31 by R", "priced", "Ana", "2026-11-15", "yes");
        assertThat(table.rows().getLast()).contains("Open").doesNotContain("Ana");
    }

    @ParameterizedTest
    @EnumSource(FactTable.class)
    void factsBearNamesAndTheirSource(FactTable kind) {
        var table = kind.of(withAgreement(NomineeFixture.matter()));
        assertThat(table.rows()).as(kind.word()).isNotEmpty().allSatisfy(row -> assertThat(row)
                .hasSameSizeAs(table.columns()));
        var first = TableFormat.XLSX.write(table, DAY);
        assertThat(TableFormat.XLSX.write(table, DAY)).as("the same bytes").isEqualTo(first);
    }

    @Test
    void anAgreementBearsItsTemplateAndItsParties() {
        var matter = withAgreement(NomineeFixture.matter());
        assertThat(FactTable.AGREEMENTS.of(matter).rows().getFirst())
                .contains("MSA", "msa", "form 3", matter.structure().nameOf("mso") + " (manager)");
    }

    private static AssessedMatter withAgreement(AssessedMatter matter) {
        var facts = new ArrayList<Fact>(matter.structure().list());
        facts.add(new Agreement(
                Common.of("a1"), "MSA", AgreementKind.MSA, null, "form 3", Stage.EXECUTED, null, null, null));
        facts.add(new AgreementParty(Common.of("a1-mso"), "a1", "mso", PartyRole.MANAGER, null, null));
        var structure = Structure.of(facts);
        return new AssessedMatter() {
            @Override
            public String name() {
                return matter.name();
            }

            @Override
            public String snapshot() {
                return matter.snapshot();
            }

            @Override
            public Structure structure() {
                return structure;
            }

            @Override
            public Assessment assessment() {
                return matter.assessment();
            }

            @Override
            public Map<String, PracticeSurroundings> surroundings() {
                return matter.surroundings();
            }

            @Override
            public Map<String, String> flags() {
                return matter.flags();
            }
        };
    }

    private static List<List<String>> csv(Table table) {
        var text = new String(TableFormat.CSV.write(table, DAY), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .map(row -> List.copyOf(row.getFields()))
                .toList();
    }
}
