package org.pierce.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.pierce.intake.Intake;
import org.pierce.intake.IntakeResult;

/** Reads what a user hands over, and says in words how far it is. Needs no store, so that bad input is told at once. */
public final class Sources {

    /** Below so many rows a reading is over before anybody could look. */
    private static final int MANY = 10_000;

    private Sources() {}

    /**
     * @param sources folders, workbooks or files of sheets
     * @param progress is told each step, in words without names
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static IntakeResult read(List<Path> sources, Consumer<String> progress) {
        progress.accept("reading");
        return Intake.read(sources, (source, rows) -> {
            Interruption.check();
            if (rows >= MANY) {
                progress.accept("reading: %,d rows".formatted(rows));
            }
        });
    }
}
