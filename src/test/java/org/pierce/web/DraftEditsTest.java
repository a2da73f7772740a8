package org.pierce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pierce.intake.EditedRows;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.matter.ScenarioEdit;
import org.pierce.structure.Structure;

/** What a wish to edit comes to. */
class DraftEditsTest {

    private final Structure facts = Intake.read(List.of(Path.of("sample-data/nominee-med-spa")), Progress.SILENT)
            .getStructure();

    @Test
    void whatIsLeftOutComesBackWithWhatWentWithIt() {
        var gone = new DraftEdits(facts).remove("agr-msa");
        assertThat(gone).extracting(ScenarioEdit::fact).contains("pay-fee").endsWith("agr-msa");
        var without = apply(gone);
        assertThat(without.find("pay-fee")).isEmpty();

        var back = new DraftEdits(without).restore(facts, "agr-msa");
        var again = EditedRows.apply(without, DraftEdits.rows(back)).getStructure();
        assertThat(again.list()).containsExactlyInAnyOrderElementsOf(facts.list());
    }

    @Test
    void aPartyGoesWithoutWhatMayStandWithoutIt() {
        for (var party : facts.list(org.pierce.structure.Person.class)) {
            var gone = new DraftEdits(facts).remove(party.id());
            var without = apply(gone);
            assertThat(without.find(party.id())).isEmpty();
            assertThat(without.list(org.pierce.structure.Entity.class))
                    .as("without %s", party.id())
                    .hasSameSizeAs(facts.list(org.pierce.structure.Entity.class));
            var back = EditedRows.apply(without, DraftEdits.rows(new DraftEdits(without).restore(facts, party.id())));
            assertThat(back.getStructure().list()).containsExactlyInAnyOrderElementsOf(facts.list());
        }
    }

    @Test
    void rowsThatBelongTogetherNameTheFirst() {
        var rows = DrawnKind.PRACTICE.rows(facts, "", "");
        var edits = new DraftEdits(facts)
                .add(List.of(
                        with(rows.get(0), Map.of("name", "Alder Medical, P.C.", "form", "pc")),
                        with(rows.get(1), Map.of("state", "CA", "profession", "medicine"))));
        assertThat(edits.getFirst().fact()).isEqualTo("alder-medical-p-c");
        assertThat(edits.getLast().cells()).containsEntry("entity", "alder-medical-p-c");
        assertThat(edits)
                .extracting(ScenarioEdit::at)
                .containsOnly(edits.getFirst().at());
        assertThat(apply(edits).nameOf("alder-medical-p-c")).isEqualTo("Alder Medical, P.C.");
    }

    @Test
    void anAgreementWithAPracticeBeginsAsManagement() {
        var rows = DrawnKind.AGREEMENT.rows(facts, "halewood-mso", "halewood-pc");
        assertThat(rows)
                .extracting(TypedRow::sheet)
                .containsExactly("agreements", "agreement parties", "agreement parties");
        assertThat(rows.getLast().cells()).containsEntry("party", "halewood-pc").containsEntry("role", "practice");
    }

    @Test
    void anOptionalRowCountsOnceSomethingIsTyped() {
        var fields = Map.of(
                "sheet.0",
                "people",
                "cell.0.name",
                "Una",
                "sheet.1",
                "licenses",
                "optional.1",
                "yes",
                "cell.1.person",
                "@0");
        assertThat(TypedRow.list(fields)).extracting(TypedRow::isMeant).containsExactly(true, false);
        var typed = new LinkedHashMap<>(fields);
        typed.put("cell.1.state", "CA");
        assertThat(TypedRow.list(typed)).extracting(TypedRow::isMeant).containsExactly(true, true);
    }

    @Test
    void onlyCellsThatDifferAreChanged() {
        var edits = new DraftEdits(facts)
                .change(
                        "payments",
                        "pay-fee",
                        Map.of("payer", "halewood-pc", "rate", "25", "stream", "management-fee"));
        assertThat(edits).singleElement().extracting(ScenarioEdit::cells).isEqualTo(Map.of("rate", "25"));
        assertThat(new DraftEdits(facts).change("payments", "pay-fee", Map.of("payer", "halewood-pc")))
                .isEmpty();
    }

    private Structure apply(List<ScenarioEdit> edits) {
        return EditedRows.apply(facts, DraftEdits.rows(edits)).getStructure();
    }

    private static TypedRow with(TypedRow row, Map<String, String> more) {
        var cells = new LinkedHashMap<>(row.cells());
        cells.putAll(more);
        return new TypedRow(row.sheet(), row.isOptional(), cells);
    }
}
