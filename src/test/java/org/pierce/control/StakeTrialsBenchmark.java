package org.pierce.control;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.pierce.intake.Intake;
import org.pierce.intake.Progress;
import org.pierce.structure.Range;
import org.pierce.structure.Stake;

/** How long one stake of another size takes, as the service answers it, on a folder such as {@code pierce generate} writes. */
final class StakeTrialsBenchmark {

    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 20_000;
    private static final int LISTED = 3;

    private StakeTrialsBenchmark() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) {
        var structure =
                Intake.read(List.of(Path.of(arguments[0])), Progress.SILENT).getStructure();
        long begun = System.nanoTime();
        var trials = StakeTrials.on(structure, LocalDate.of(2026, 6, 1), LISTED);
        say("made ready, ms", (System.nanoTime() - begun) / 1e6);
        var stakes = structure.list(Stake.class);
        var random = new Random(1);
        var times = new long[MEASURED];
        int answered = 0;
        int changed = 0;
        for (int turn = -WARM_UP; turn < MEASURED; turn++) {
            var stake = stakes.get(random.nextInt(stakes.size()));
            var size = Range.of("" + (1 + random.nextInt(100)));
            long asked = System.nanoTime();
            var told = trials.tryOut(stake.id(), size, null);
            if (turn >= 0) {
                times[turn] = System.nanoTime() - asked;
                answered += told.isPresent() ? 1 : 0;
                changed += told.filter(trial -> !trial.gains().isEmpty()
                                        || !trial.losses().isEmpty())
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        Arrays.sort(times);
        say("stakes tried", MEASURED);
        say("answered without deriving anew, %", 100.0 * answered / MEASURED);
        say("changed control, %", 100.0 * changed / MEASURED);
        say("p50, ms", times[MEASURED / 2] / 1e6);
        say("p99, ms", times[MEASURED / 100 * 99] / 1e6);
        say("longest, ms", times[MEASURED - 1] / 1e6);
    }

    private static void say(String what, double value) {
        System.out.println(String.format(Locale.ROOT, "%s: %,.3f", what, value));
    }
}
