package org.pierce.timeline;

/** Is told how far the looking ahead has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, of) -> {};

    /**
     * @param done days that were looked at
     * @param of days in all
     */
    void report(int done, int of);
}
