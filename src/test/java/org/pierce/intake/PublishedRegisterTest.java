package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.control.Certainty;
import org.pierce.control.ControlReasoner;
import org.pierce.control.EffectiveShare;
import org.pierce.structure.Structure;

@DisplayName("Registers as they are published: bands of shares, holders left out, shares not told")
class PublishedRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeValidFolder() throws IOException {
        ValidFolder.write(folder);
    }

    @Test
    void aBandOfSharesGivesBoundsOfWhatIsOwnedAndControlled() throws IOException {
        var structure = read("st-1,ruiz,pc,100", "st-2,kane,mso,25-75", "st-3,ruiz,mso,25-75 %");

        assertThat(share(structure, "kane", "mso")).isEqualTo(new EffectiveShare("kane", "mso", 25, 75, false));
        assertThat(certainties(structure, "kane", "mso")).containsExactly(Certainty.POSSIBLE);
    }

    @Test
    void whatHoldersLeftOutHoldIsNobodysUntilTheyAreNamed() throws IOException {
        var structure = read("st-1,ruiz,pc,100", "st-2,kane,mso,30");

        assertThat(share(structure, "kane", "mso")).isEqualTo(new EffectiveShare("kane", "mso", 30, 30, false));
        assertThat(certainties(structure, "kane", "mso")).doesNotContain(Certainty.CERTAIN);
    }

    @Test
    void aShareThatIsNotToldMayBeAnyPartOfTheRest() throws IOException {
        var structure = read("st-1,ruiz,pc,100", "st-2,kane,mso,", "st-3,ruiz,mso,40");

        assertThat(share(structure, "kane", "mso")).isEqualTo(new EffectiveShare("kane", "mso", 0, 60, false));
        assertThat(certainties(structure, "kane", "mso")).containsExactly(Certainty.POSSIBLE);
    }

    private Structure read(String... stakes) throws IOException {
        Files.writeString(
                folder.resolve("ownership.csv"), "id,owner,entity,percent\n" + String.join("\n", stakes) + "\n");
        return Intake.read(List.of(folder), Progress.SILENT).getStructure();
    }

    private static EffectiveShare share(Structure structure, String owner, String entity) {
        return ControlReasoner.standard().ownership(structure, DAY, Set.of(entity)).stream()
                .filter(share -> share.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    private static List<Certainty> certainties(Structure structure, String controller, String entity) {
        return ControlReasoner.standard().derive(structure).control().stream()
                .filter(edge -> edge.controller().equals(controller)
                        && edge.target().equals(new org.pierce.control.Target.Whole(entity)))
                .map(org.pierce.control.ControlEdge::certainty)
                .toList();
    }
}
