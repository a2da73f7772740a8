package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.structure.AgreementParty;
import org.pierce.structure.Entity;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Person;
import org.pierce.structure.Stake;

class CsvFolderTest {

    @TempDir
    Path folder;

    @Test
    void readsFilesByTheNameOfTheirSheetHoweverItIsWritten() throws IOException {
        write(Map.of(
                "people.csv", "id,name\nruiz,\"Ruiz, Maria\"\n",
                "Entities.csv", "\ufeffid,name,form\npc,Halewood PC,pc\nmso,Halewood Management,llc\n",
                "practices.csv", "entity,state,profession\npc,ca,physician\n",
                "ownership.csv",
                        "owner,entity,percent,price paid,record,from,document,page,quote\n"
                                + "ruiz,pc,51 %,\"$1,250.50\",,2024-03,doc-7,12,\"sole \"\"owner\"\"\"\n"
                                + " ruiz ,mso,25-50,,practice,,,,\n",
                "agreements.csv", "id,title,kind\nmsa,MSA,msa\n",
                "agreement_parties.csv", "agreement,party,role\nmsa,pc,practice\n",
                "README.md", "not read"));

        var result = Intake.read(List.of(folder), Progress.SILENT);

        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings()).extracting(Problem::kind).containsOnly(ProblemKind.LESS_THAN_THE_WHOLE);
        var structure = result.getStructure();
        var stake = structure.list(Stake.class).getFirst();
        assertThat(stake.id()).matches("stake-[0-9a-f]{16}");
        assertThat(stake.percent()).hasToString("51");
        assertThat(stake.pricePaid()).isEqualTo(new BigDecimal("1250.50"));
        assertThat(stake.period().from()).hasToString("2024-03");
        assertThat(java.util.Objects.requireNonNull(stake.common().source()).quote())
                .isEqualTo("sole \"owner\"");
        assertThat(structure.list(Stake.class).getLast().common().record()).isEqualTo(OnRecord.PRACTICE);
        assertThat(structure.list(AgreementParty.class)).hasSize(1);
    }

    @Test
    void mergesSourcesAndTakesTheSameRowOnce() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        write(Map.of(
                "people.csv", "id,name\nruiz,Ruiz\n",
                "entities.csv", "id,name,form\npc,Halewood PC,pc\n",
                "practices.csv", "entity,state,profession\npc,CA,medicine\n",
                "ownership.csv", "owner,entity,percent\nruiz,pc,100\n"));
        Files.writeString(other.resolve("people.csv"), "name,id\nRuiz,ruiz\nKane,kane\n");

        var structure = Intake.read(List.of(folder, other), Progress.SILENT).getStructure();

        assertThat(structure.list(Person.class)).extracting(Person::id).containsExactly("ruiz", "kane");
    }

    @Test
    void keepsTheHistoryOfAnEntity() throws IOException {
        write(Map.of(
                "people.csv", "id,name\nruiz,Ruiz\n",
                "entities.csv",
                        "id,name,form,from,to\npc,Halewood LLC,llc,2020,2023-12-31\npc,Halewood PC,pc,2024-01-01,\n",
                "practices.csv", "entity,state,profession\npc,CA,medicine\n",
                "ownership.csv", "owner,entity,percent\nruiz,pc,100\n"));

        var structure = Intake.read(List.of(folder), Progress.SILENT).getStructure();

        assertThat(structure.list(Entity.class)).hasSize(2);
        assertThat(structure.nameOf("pc")).isEqualTo("Halewood PC");
    }

    @Test
    void findsTheSameIdForTheSameRow() throws IOException {
        write(Map.of(
                "people.csv", "name\nRuiz\n",
                "entities.csv", "name,form\nPC,pc\n",
                "practices.csv", "entity,state,profession\n",
                "ownership.csv", "owner,entity\n"));

        var once = Intake.read(List.of(folder), Progress.SILENT).getStructure();
        var again = Intake.read(List.of(folder), Progress.SILENT).getStructure();

        assertThat(once).isEqualTo(again);
    }

    private void write(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
