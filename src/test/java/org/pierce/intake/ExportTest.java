package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pierce.structure.Account;
import org.pierce.structure.Agreement;
import org.pierce.structure.Common;
import org.pierce.structure.Entity;
import org.pierce.structure.Person;
import org.pierce.structure.Practice;
import org.pierce.structure.RandomStructures;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

class ExportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"folder", "book.xlsx"})
    void readsBackWhatWasWritten(String name) throws IOException {
        var runs = name.equals("folder") ? 150 : 25;
        for (var seed = 0; seed < runs; seed++) {
            var structure = RandomStructures.of(seed);
            var target = Files.createDirectory(folder.resolve("seed-" + seed)).resolve(name);

            Export.write(structure, target);
            var result = Intake.read(List.of(target), Progress.SILENT);

            assertThat(ProblemReport.of(result.errors())).as("seed %d", seed).isEmpty();
            assertThat(result.getStructure().list()).as("seed %d", seed).isEqualTo(structure.list());
            assertThat(result.getStructure().asked()).as("seed %d", seed).isEqualTo(structure.asked());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "book.xlsx"})
    void tellsAskedAndEmptyFromNotAsked(String name) throws IOException {
        Set<Class<? extends org.pierce.structure.Fact>> asked =
                Set.of(Person.class, Entity.class, Practice.class, Stake.class, Account.class);
        var structure = Structure.of(List.of(new Person(Common.of("p"), "P", List.of())), asked);

        Export.write(structure, folder.resolve(name));
        var read = Intake.read(List.of(folder.resolve(name)), Progress.SILENT).getStructure();

        assertThat(read.asked()).contains(Account.class).doesNotContain(Agreement.class);
    }

    @Test
    void writesNoFormula() throws IOException {
        var person = new Person(Common.of("p"), "=HYPERLINK(\"http://example.org\")", List.of("@x", "-y"));
        Export.write(Structure.of(List.of(person)), folder.resolve("out"));

        assertThat(Files.readString(folder.resolve("out/people.csv")))
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\",'@x; -y,");
    }

    @Test
    void overwritesNothing() throws IOException {
        var structure = Structure.of(List.of(new Person(Common.of("p"), "P", List.of())));
        Export.write(structure, folder.resolve("out"));
        Export.write(structure, folder.resolve("book.xlsx"));

        assertThatThrownBy(() -> Export.write(structure, folder.resolve("out")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("empty or new folder");
        assertThatThrownBy(() -> Export.write(structure, folder.resolve("book.xlsx")))
                .isInstanceOf(FileAlreadyExistsException.class);
    }
}
