package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of an import leaves nothing that can be seen, and harms nothing that was there. */
class KilledImportIT {

    @TempDir
    Path first;

    @TempDir
    Path second;

    /** Ten kills, five in each of two houses at the same time. */
    @Test
    void noKillLeavesAPartialSnapshotOrHarmsAnEarlierOne() throws Exception {
        var houses = List.of(new KilledHouse(first, 20_261_115), new KilledHouse(second, 20_261_116));
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var kills =
                    houses.stream().map(house -> both.submit(fiveKills(house))).toList();
            for (var killed : kills) {
                killed.get();
            }
        }
        // Else the moments would not have been random ones of an import.
        assertThat(houses.stream().flatMap(house -> house.stepsInterrupted().stream()))
                .anyMatch(step -> step.startsWith("writing"))
                .anyMatch(step -> !step.startsWith("writing"));
    }

    private static Callable<KilledHouse> fiveKills(KilledHouse house) {
        return () -> {
            house.importOnceThenKill();
            house.killWhileWriting();
            house.kill();
            house.killWhileWriting();
            house.kill();
            house.check();
            return house;
        };
    }
}
