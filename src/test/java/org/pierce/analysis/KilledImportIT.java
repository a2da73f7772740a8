package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of an import leaves nothing that can be seen, and harms nothing that was there. */
class KilledImportIT {

    @TempDir
    Path home;

    /** Ten kills; each start but the first looks at what the kill before it left. */
    @Test
    void noKillLeavesAPartialSnapshotOrHarmsAnEarlierOne() throws Exception {
        var house = new KilledHouse(home, 20_261_115);
        house.importOnceThenKill();
        for (int pair = 1; pair < 5; pair++) {
            house.killWhileWriting();
            house.kill();
        }
        house.kill();
        house.check();
        // Else the moments would not have been random ones of an import.
        assertThat(house.stepsInterrupted())
                .anyMatch(step -> step.startsWith("writing"))
                .anyMatch(step -> !step.startsWith("writing"));
    }
}
