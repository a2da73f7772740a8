package org.pierce.analysis;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Tells steps in words: each once, and long ones now and then with how far they are. Ends the work where its thread is interrupted. */
final class ToldSteps implements AnalysisProgress {

    /** A long step is told again after so many rows. */
    private static final int MANY = 10_000;

    /** Of what takes long for each, such as rules, each tenth is told. */
    private static final int FEW = 1_000;

    private final Consumer<String> told;
    private final Set<String> begun = new HashSet<>();

    ToldSteps(Consumer<String> told) {
        this.told = told;
    }

    @Override
    public void report(String step, long done, long of) {
        Interruption.check();
        if (begun.add(step)) {
            told.accept(step);
        } else if (done > 0 && (done % MANY == 0 || of <= FEW && done % Math.max(1, of / 10) == 0)) {
            told.accept("%s: %,d of %,d".formatted(step, done, of));
        }
    }
}
