package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.structure.Account;
import org.pierce.structure.Person;
import org.pierce.structure.Stake;

class SheetsFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeBase() throws IOException {
        Files.writeString(folder.resolve("base.sheets"), """
                # A practice with one owner.
                == people ==
                id, name
                ruiz, "Ruiz, Maria"
                kane, Kane

                == entities ==
                id, name, form
                pc, Halewood PC, pc

                == practices ==
                id, entity, state, profession
                P1, pc, CA, medicine

                == ownership ==
                id, owner, entity, percent
                st-1, ruiz, pc, 100

                == accounts ==
                id, name, owner, sole signatories
                acc-1, Operating, pc, ruiz; kane
                acc-2, Payroll, pc,
                """);
    }

    @Test
    void readsSheetsAndTheLinesBeforeThem() throws IOException {
        var read = Intake.readCase(write("include: base.sheets\nexpect: FEE-09 found P1\nlaw-as-of: 2026-11-15\n"));

        assertThat(read.result().problems()).isEmpty();
        assertThat(read.find("expect")).contains("FEE-09 found P1");
        assertThat(read.find("law-as-of")).contains("2026-11-15");
        var structure = read.result().getStructure();
        assertThat(structure.list(Person.class)).extracting(Person::name).containsExactly("Ruiz, Maria", "Kane");
        assertThat(structure.list(Account.class).getFirst().soleSignatories()).containsExactly("ruiz", "kane");
    }

    @Test
    void replacesIncludedRowsWithTheSameId() throws IOException {
        var read = Intake.readCase(write("""
                include: base.sheets
                without: acc-2

                == ownership ==
                id, owner, entity, percent, class
                st-1, kane, pc, 100,
                """));

        var structure = read.result().getStructure();
        assertThat(structure.list(Stake.class)).extracting(Stake::owner).containsExactly("kane");
        assertThat(structure.list(Account.class)).extracting(Account::id).containsExactly("acc-1");
    }

    @Test
    void leavesWholeSheetsAway() throws IOException {
        var structure = Intake.readCase(write("include: base.sheets\nwithout: accounts\n"))
                .result()
                .getStructure();

        assertThat(structure.list(Account.class)).isEmpty();
        assertThat(structure.asked()).doesNotContain(Account.class).contains(Stake.class);
    }

    @Test
    void namesTheLineOfAProblem() throws IOException {
        var read = Intake.readCase(write("include: base.sheets\n\n== ownership ==\nid, owner, entity, percent\n"
                + "st-1, \"ruiz\", pc, 60\n# a comment\nst-2, nobody, pc, 1\n"));

        assertThat(read.result().structure()).isEmpty();
        assertThat(read.result().problems())
                .extracting(Problem::kind, Problem::row, Problem::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProblemKind.BARE_ONE, 7, "percent"));
    }

    @Test
    void refusesACircleOfIncludes() throws IOException {
        var read = Intake.readCase(write("include: case.sheets\n"));

        assertThat(read.result().errors()).extracting(Problem::kind).containsExactly(ProblemKind.INCLUDE);
    }

    @Test
    void refusesToIncludeAnythingButSheets() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "x");

        var read = Intake.readCase(write("include: secret.txt\n"));

        assertThat(read.result().errors()).extracting(Problem::kind).containsExactly(ProblemKind.INCLUDE);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("case.sheets"), text);
    }
}
