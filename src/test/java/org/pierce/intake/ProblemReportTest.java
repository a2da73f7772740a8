package org.pierce.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pierce.GeneratedFile;

class ProblemReportTest {

    @TempDir
    Path folder;

    @Test
    void groupsProblemsForReading() throws IOException {
        var deal = ValidFolder.write(Files.createDirectory(folder.resolve("deal")));
        Files.writeString(
                deal.resolve("ownership.csv"),
                "owner,entity,percent,remark\n"
                        + IntStream.range(0, 37).mapToObj(row -> "ruiz,pc,1,\n").collect(Collectors.joining())
                        + "ruiz,pcc,50,\nkane,msoo,60,\n");
        Files.writeString(deal.resolve("licenses.csv"), "person;profession;state;status\n");
        Files.writeString(
                deal.resolve("relations.csv"),
                "party,other,kind,from,quote\nruiz,kane,spose,2026-13,\nkane,ruiz,sibling,,patient DOB 1970-01-01\n");
        Files.delete(deal.resolve("people.csv"));

        var problems = Intake.read(List.of(deal), Progress.SILENT).problems();

        GeneratedFile.assertSame(Path.of("src/test/resources/intake/grouped-problems.txt"), ProblemReport.of(problems));
    }
}
