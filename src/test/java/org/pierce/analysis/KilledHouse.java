package org.pierce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A data directory whose imports are killed again and again. Each start tells what the kill before it left. */
final class KilledHouse {

    private final Path home;
    private final Random random;
    private final Set<String> acknowledged = new HashSet<>();
    private final Set<String> stepsInterrupted = new HashSet<>();
    private Duration whole = Duration.ZERO;
    private Duration writing = Duration.ZERO;

    KilledHouse(Path home, long seed) {
        this.home = home;
        this.random = new Random(seed);
    }

    /** Imports once, which shows how long it takes, and kills at a random moment of the import after it. */
    void importOnceThenKill() throws IOException, InterruptedException {
        try (KilledPierce pierce = KilledPierce.start(home)) {
            assertThat(KilledPierce.about("WHOLE", pierce.listenTo("CHECKED"))).isEmpty();
            pierce.listenTo("BEGIN");
            long began = System.nanoTime();
            pierce.listenTo("STEP writing");
            long wrote = System.nanoTime();
            acknowledged.addAll(KilledPierce.about("DONE", pierce.listenTo("DONE")));
            long done = System.nanoTime();
            whole = Duration.ofNanos(done - began);
            writing = Duration.ofNanos(done - wrote);
            killWithin(whole, "STEP", pierce);
        }
    }

    /** Starts, checks, and kills at a random moment of an import. */
    void kill() throws IOException, InterruptedException {
        try (KilledPierce pierce = KilledPierce.start(home)) {
            check(pierce);
            killWithin(whole, "STEP", pierce);
        }
    }

    /** Starts, checks, and kills at a random moment of the writing, which is short beside the reasoning before it. */
    void killWhileWriting() throws IOException, InterruptedException {
        try (KilledPierce pierce = KilledPierce.start(home)) {
            check(pierce);
            killWithin(writing, "STEP writing", pierce);
        }
    }

    /** Starts and checks once more. */
    void check() throws IOException, InterruptedException {
        try (KilledPierce pierce = KilledPierce.start(home)) {
            check(pierce);
        }
    }

    /** The steps in which a kill came. */
    Set<String> stepsInterrupted() {
        return stepsInterrupted;
    }

    private void killWithin(Duration time, String afterWords, KilledPierce pierce) throws InterruptedException {
        List<String> said = new ArrayList<>(pierce.listenTo(afterWords));
        Thread.sleep((long) (random.nextDouble() * time.toMillis()));
        said.addAll(pierce.kill());
        acknowledged.addAll(KilledPierce.about("DONE", said));
        stepsInterrupted.add(KilledPierce.about("STEP", said).getLast());
    }

    private void check(KilledPierce pierce) throws InterruptedException {
        List<String> said = pierce.listenTo("CHECKED");
        assertThat(KilledPierce.about("PARTIAL", said)).isEmpty();
        List<String> seen = KilledPierce.about("WHOLE", said);
        // One was imported before anything was killed.
        assertThat(seen).isNotEmpty().containsAll(acknowledged);
        // Complete but killed before it could say so: from now on it must stay.
        acknowledged.addAll(seen);
    }
}
