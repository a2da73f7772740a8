package org.pierce.screening;

/** Is told how far a screening is. */
@FunctionalInterface
public interface ScreeningProgress {

    /** For those who do not watch. */
    ScreeningProgress NONE = (done, of) -> {};

    /**
     * @param done queries that have ended
     * @param of queries in all
     */
    void done(int done, int of);
}
