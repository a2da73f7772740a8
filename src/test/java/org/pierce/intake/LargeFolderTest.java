package org.pierce.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LargeFolderTest {

    private static final int PRACTICES = 50_000;

    @TempDir
    Path folder;

    @Test
    void readsTwoHundredThousandRowsWithoutQuadraticWork() throws IOException {
        write(0);
        var heard = new ArrayList<Long>();
        var start = cpuNanoseconds();

        var structure =
                Intake.read(List.of(folder), (file, rows) -> heard.add(rows)).getStructure();

        assertThat(structure.list()).hasSize(4 * PRACTICES);
        assertThat(heard).contains(10_000L, (long) PRACTICES);
        assertThat(cpuNanoseconds() - start).as("nanoseconds of this thread").isLessThan(20_000_000_000L);
    }

    @Test
    void collectsAsManyProblemsAsThereAreRows() throws IOException {
        write(7);
        var start = cpuNanoseconds();

        var result = Intake.read(List.of(folder), Progress.SILENT);

        assertThat(result.problems()).hasSize(1_000);
        assertThat(result.problems().getLast().more()).isEqualTo(PRACTICES - 1_000);
        assertThat(ProblemReport.of(result.problems())).contains("50,000 rows");
        assertThat(cpuNanoseconds() - start).as("nanoseconds of this thread").isLessThan(20_000_000_000L);
    }

    /** Time of the thread alone, so that other work on the machine does not count. */
    private static long cpuNanoseconds() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** @param shift how far the owners named lie beside those that exist */
    private void write(int shift) throws IOException {
        var people = new StringBuilder("id,name\n");
        var entities = new StringBuilder("id,name,form\n");
        var practices = new StringBuilder("id,entity,state,profession\n");
        var ownership = new StringBuilder("owner,entity,percent,price paid,from\n");
        for (var at = 0; at < PRACTICES; at++) {
            people.append("owner-%d,Owner %d\n".formatted(at, at));
            entities.append("pc-%d,Practice %d PC,pc\n".formatted(at, at));
            practices.append("P%d,pc-%d,CA,medicine\n".formatted(at, at));
            ownership.append(
                    "owner-%d,pc-%d,100,\"$1,000\",2024-01-01\n".formatted(shift == 0 ? at : at + PRACTICES, at));
        }
        Files.writeString(folder.resolve("people.csv"), people);
        Files.writeString(folder.resolve("entities.csv"), entities);
        Files.writeString(folder.resolve("practices.csv"), practices);
        Files.writeString(folder.resolve("ownership.csv"), ownership);
    }
}
