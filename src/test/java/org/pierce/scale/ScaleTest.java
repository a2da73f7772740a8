package org.pierce.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.control.ControlReasoner;
import org.pierce.control.kernel.ControlClosure;
import org.pierce.control.kernel.ControlGraph;
import org.pierce.intake.Intake;
import org.pierce.intake.ProblemKind;
import org.pierce.intake.Progress;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

@DisplayName("Structures drawn at random")
class ScaleTest {

    private static final int PARTIES = 2_000;

    @TempDir
    private Path folder;

    @Test
    void areReadByTheIntakeWithoutAProblem() throws IOException {
        var structure = structure();
        assertThat(structure.list(Practice.class)).hasSize(PARTIES / 20);
        assertThat(structure.list(Stake.class)).hasSizeGreaterThan(2 * PARTIES);
    }

    @Test
    void areTheSameForTheSameSeedOnly() throws IOException {
        Scale.generate(1, PARTIES, folder.resolve("one"));
        Scale.generate(1, PARTIES, folder.resolve("same"));
        Scale.generate(2, PARTIES, folder.resolve("other"));
        for (var sheet : List.of("people", "entities", "practices", "ownership", "offices", "agreements", "powers")) {
            assertThat(folder.resolve("same/" + sheet + ".csv"))
                    .hasSameTextualContentAs(folder.resolve("one/" + sheet + ".csv"));
        }
        assertThat(Files.mismatch(folder.resolve("one/ownership.csv"), folder.resolve("other/ownership.csv")))
                .isNotNegative();
    }

    @Test
    void haveOneToTwoPercentOfTheirEntitiesInCirclesAndJointControl() {
        var drawing = StructureDraw.of(3, 20_000);
        var graph = ControlGraph.of(KernelInput.votes(drawing.holdings()).draft());
        double entities = drawing.parties() - drawing.people();
        assertThat(graph.inCircles() / entities).isBetween(0.005, 0.02);
    }

    @Test
    void areControlledByTheKernelAsByTheReasoner() throws IOException {
        var structure = structure();
        var drawing = StructureDraw.of(1, PARTIES);
        var control = new ControlClosure(
                        ControlGraph.of(KernelInput.votes(drawing.holdings()).draft()))
                .solve();
        var reasoner = ControlReasoner.standard();
        var day = reasoner.on(structure, reasoner.derive(structure), java.time.LocalDate.of(2026, 11, 15));
        for (int party = 0; party < drawing.parties(); party++) {
            var known = day.controllersOf((drawing.isPerson(party) ? "person-" : "entity-") + party);
            assertThat(control.countControllers(party))
                    .as("controllers of %d", party)
                    .isEqualTo(known.size());
        }
    }

    @Test
    void areNotWrittenOverOtherSheets() throws IOException {
        Scale.generate(1, 100, folder);
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> Scale.generate(1, 100, folder))
                .withMessageContaining("Choose an empty folder");
    }

    @Test
    void areMeasured() throws IOException {
        Scale.generate(1, PARTIES, folder);
        var control = new ControlClosure(ControlGraph.of(
                        KernelInput.votes(StructureDraw.of(1, PARTIES).holdings())
                                .draft()))
                .solve();
        assertThat(Scale.measure(folder, 1))
                .contains("parties\t" + PARTIES, "pairs\t" + control.countPairs())
                .anyMatch(line -> line.startsWith("ownership, owners of one entity, µs, median\t"));
    }

    @Test
    void areMeasuredWithRangesAndWithoutHoldersThatAreMissing() throws IOException {
        Files.writeString(folder.resolve("people.csv"), "id,name\nann,Ann\nbob,Bob\n");
        Files.writeString(folder.resolve("entities.csv"), "id,name,form\nmso,MSO,llc\npc,PC,pc\n");
        Files.writeString(
                folder.resolve("ownership.csv"),
                "id,owner,entity,percent\n1,ann,mso,25-75 %\n2,bob,mso,\n3,,mso,10\n4,bob,pc,60%\n5,,pc,40\n");

        var read = RegisterFolder.read(folder);

        assertThat(read.stakes).isEqualTo(2);
        assertThat(read.lower).startsWith(25 * Holdings.PERCENT, 60 * Holdings.PERCENT);
        assertThat(read.upper).startsWith(75 * Holdings.PERCENT, 60 * Holdings.PERCENT);
        assertThat(Scale.measure(folder, 1)).contains("pairs\t1");
    }

    private Structure structure() throws IOException {
        Scale.generate(1, PARTIES, folder);
        var read = Intake.read(List.of(folder), Progress.SILENT);
        // some registers leave holders out, as real ones do
        assertThat(read.problems()).allMatch(problem -> problem.kind() == ProblemKind.LESS_THAN_THE_WHOLE);
        return read.getStructure();
    }
}
