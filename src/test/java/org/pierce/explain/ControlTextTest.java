package org.pierce.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pierce.GeneratedFile;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.structure.Structure;

@DisplayName("Why, and why not, in plain English")
class ControlTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Path TEXTS = Path.of("src/test/resources/org/pierce/explain");

    private final Structure joint = read(TEXTS.resolve("joint-control.sheets").toString());
    private final Structure platform = read("sample-data/private-equity-platform");

    @Test
    void jointControlThroughTwoLevelsIsATree() throws IOException {
        same("joint-yes", joint, "vera-holt", "carrow-mso");
    }

    @Test
    void whoHoldsTooLittleIsToldWhatIsMissingAndWhoHasIt() throws IOException {
        same("joint-no", joint, "sam-reyes", "carrow-mso");
    }

    @Test
    void inASampleOfAnInvestorAndOfAMinority() throws IOException {
        same("platform-yes", platform, "marcus-ellery", "summerlin-mso");
        same("platform-no", platform, "rowan-tate", "summerlin-mso");
        same("platform-practice", platform, "summerlin-mso", "pc-ca-1");
    }

    @Test
    void aVoteThatIsNearlyEnoughIsNotRoundedToEnough() {
        var nearly = read("src/test/resources/org/pierce/explain/nearly.sheets");
        assertThat(text(nearly, "ann-lee", "carrow"))
                .contains(
                        "Ann Lee brings 49.9999 % of the votes; more than 50.0000 % is needed: more than 0.0001 points");
    }

    @Test
    void partiesAreFoundByNameAndThoseNearAreNamed() {
        var search = new PartySearch(joint);
        assertThat(search.get("vera-holt").id()).isEqualTo("vera-holt");
        assertThat(search.get("holt two inc").id()).isEqualTo("holt-two");
        assertThat(search.get("carrow").id()).isEqualTo("carrow-mso");
        assertThat(new PartySearch(platform).get("pc-ca-1").id()).isEqualTo("pc-ca-1");
        assertThatThrownBy(() -> search.get("Vera Hold"))
                .hasMessageStartingWith("No party has the id or name Vera Hold. Near in name: vera-holt (Vera Holt), ");
        assertThatThrownBy(() -> search.get("holt")).hasMessageContaining("any of 3 parties");
    }

    private static void same(String golden, Structure structure, String controller, String controlled)
            throws IOException {
        GeneratedFile.assertSame(TEXTS.resolve(golden + ".txt"), text(structure, controller, controlled));
    }

    private static String text(Structure structure, String controller, String controlled) {
        var told = ControlTeller.on(structure, DAY).tell(controller, controlled);
        return String.join("\n", ControlText.of(told)) + "\n";
    }

    private static Structure read(String source) {
        return Intake.read(List.of(Path.of(source)), Progress.SILENT).getStructure();
    }
}
