package org.pierce.cli;

/** What the process tells the caller. */
public enum ExitCode {
    /** Nothing at or over the threshold; not a clearance. */
    NOTHING_OVER_THRESHOLD(0),
    /** Findings at or over the threshold. */
    FINDINGS(1),
    /** The input or the command line cannot be used as it is. */
    BAD_INPUT(2),
    /** Pierce, the store or the machine failed. */
    FAILURE(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
