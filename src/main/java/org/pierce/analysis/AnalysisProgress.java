package org.pierce.analysis;

/** Hears how far an import or analysis is. Never hears names from a matter. */
@FunctionalInterface
public interface AnalysisProgress {

    /** For those who do not watch. */
    AnalysisProgress NONE = (step, done, of) -> {};

    /**
     * @param step what is being done: {@code writing facts}
     * @param done how much of it is done
     * @param of how much there is; 0 where that is not known
     */
    void report(String step, long done, long of);
}
