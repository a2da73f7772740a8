package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.structure.License;
import org.pierce.structure.SheetSchema;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

class EditedRowsTest {

    private static final Structure SAMPLE = Intake.read(
                    List.of(Path.of("sample-data/nominee-med-spa")), Progress.SILENT)
            .getStructure();

    @Test
    void nothingEditedIsTheSame() {
        assertThat(EditedRows.apply(SAMPLE, List.of()).getStructure()).isEqualTo(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-data/nominee-med-spa", "sample-data/private-equity-platform"})
    void settingEachRowToWhatItHoldsChangesNothing(String sample) {
        var structure = Intake.read(List.of(Path.of(sample)), Progress.SILENT).getStructure();
        var edits = structure.list().stream()
                .map(fact -> RowEdit.change(SheetSchema.get(fact.getClass()).name(), fact.id(), EditedRows.cells(fact)))
                .toList();
        assertThat(EditedRows.apply(structure, edits).getStructure()).isEqualTo(structure);
    }

    @Test
    void aRowIsChangedAddedAndRemoved() {
        var stake = SAMPLE.list(Stake.class).getFirst();
        var changed = apply(RowEdit.change("ownership", stake.id(), Map.of("to", "2026-01-31")));
        assertThat(changed.find(stake.id()).orElseThrow().period().to()).hasToString("2026-01-31");

        var license = SAMPLE.list(License.class).getFirst();
        var removed = apply(RowEdit.remove("licenses", license.id()));
        assertThat(removed.find(license.id())).isEmpty();
        assertThat(removed.list()).hasSize(SAMPLE.list().size() - 1);

        var again = EditedRows.apply(removed, List.of(RowEdit.add("licenses", license.id(), EditedRows.cells(license))))
                .getStructure();
        assertThat(again.find(license.id())).contains(license);
    }

    @Test
    void laterEditsSeeEarlierOnes() {
        var edited = apply(
                RowEdit.add("people", "dr-new", Map.of("name", "Dr. New")),
                RowEdit.change("people", "dr-new", Map.of("name", "=Dr. Newer")));
        assertThat(edited.nameOf("dr-new")).isEqualTo("=Dr. Newer");
    }

    @Test
    void whatIsWrongIsToldAsInAnImport() {
        var stake = SAMPLE.list(Stake.class).getFirst().id();
        assertThat(kinds(RowEdit.change("ownership", stake, Map.of("percent", "120"))))
                .containsAnyOf(ProblemKind.WRONG_PERCENT, ProblemKind.MORE_THAN_THE_WHOLE);
        assertThat(kinds(RowEdit.change("ownership", stake, Map.of("owner", "nobody"))))
                .contains(ProblemKind.UNKNOWN_ID);
        assertThat(kinds(RowEdit.change("ownership", "no-such-row", Map.of("to", "2026"))))
                .contains(ProblemKind.UNKNOWN_ID);
        assertThat(kinds(RowEdit.change("ownership", stake, Map.of("color", "red"))))
                .contains(ProblemKind.UNKNOWN_COLUMN);
        assertThat(kinds(RowEdit.add("nonsense", "x", Map.of()))).contains(ProblemKind.UNKNOWN_SHEET);
        assertThat(kinds(RowEdit.add(
                        "ownership", stake, EditedRows.cells(SAMPLE.find(stake).orElseThrow()))))
                .contains(ProblemKind.DUPLICATE_ID);
    }

    @Test
    void whatOtherRowsNameCannotBeRemoved() {
        var owner = SAMPLE.list(Stake.class).getFirst().owner();
        var sheet = SheetSchema.get(SAMPLE.getParty(owner).getClass()).name();
        assertThat(kinds(RowEdit.remove(sheet, owner))).contains(ProblemKind.UNKNOWN_ID);
    }

    private static Structure apply(RowEdit... edits) {
        return EditedRows.apply(SAMPLE, List.of(edits)).getStructure();
    }

    private static List<ProblemKind> kinds(RowEdit edit) {
        return EditedRows.apply(SAMPLE, List.of(edit)).errors().stream()
                .map(Problem::kind)
                .toList();
    }
}
