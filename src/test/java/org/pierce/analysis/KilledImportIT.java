package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of an import leaves nothing that can be seen, and harms nothing that was there. */
class KilledImportIT {

    private static final int KILLS = 10;

    @TempDir
    Path home;

    private final Random random = new Random(20_261_115);
    private final Set<String> acknowledged = new HashSet<>();
    private final Set<String> stepsInterrupted = new HashSet<>();

    @Test
    void noKillLeavesAPartialSnapshotOrHarmsAnEarlierOne() throws Exception {
        Duration oneImport = importOnce();
        for (int kill = 0; kill < KILLS; kill++) {
            try (KilledPierce pierce = KilledPierce.start(home)) {
                checkWhatItSees(pierce.listenTo("CHECKED"));
                pierce.listenTo("BEGIN");
                Thread.sleep((long) (random.nextDouble() * oneImport.toMillis()));
                List<String> last = pierce.kill();
                acknowledged.addAll(KilledPierce.about("DONE", last));
                stepsInterrupted.addAll(KilledPierce.about("STEP", last));
            }
        }
        try (KilledPierce pierce = KilledPierce.start(home)) {
            checkWhatItSees(pierce.listenTo("CHECKED"));
        }
        // Else the moments would not have been random ones of an import.
        assertThat(stepsInterrupted).hasSizeGreaterThan(1);
    }

    private Duration importOnce() throws Exception {
        try (KilledPierce pierce = KilledPierce.start(home)) {
            assertThat(pierce.listenTo("CHECKED")).hasSize(1);
            pierce.listenTo("BEGIN");
            long began = System.nanoTime();
            acknowledged.addAll(KilledPierce.about("DONE", pierce.listenTo("DONE")));
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            acknowledged.addAll(KilledPierce.about("DONE", pierce.kill()));
            return took;
        }
    }

    private void checkWhatItSees(List<String> said) {
        assertThat(KilledPierce.about("PARTIAL", said)).isEmpty();
        List<String> whole = KilledPierce.about("WHOLE", said);
        assertThat(whole).containsAll(acknowledged);
        // Complete but killed before it could say so: from now on it must stay.
        acknowledged.addAll(whole);
    }
}
