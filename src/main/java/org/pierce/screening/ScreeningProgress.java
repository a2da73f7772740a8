package org.pierce.screening;

/** Is told how far a screening is. */
@FunctionalInterface
public interface ScreeningProgress {

    /** For those who do not watch. */
    ScreeningProgress NONE = (done, of) -> {};

    /**
     * Told by the thread that screens.
     *
     * @param done rules that have been asked; where practices are many, practices that have been judged
     * @param of how many there are in all
     */
    void done(int done, int of);
}
