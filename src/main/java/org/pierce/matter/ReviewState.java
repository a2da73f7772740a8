package org.pierce.matter;

/** What people decided on a finding. Whether that still stands is told by the day and the facts. */
public enum ReviewState {
    OPEN("Open"),
    /** Taken as it is, for a reason and until a day. */
    ACCEPTED("Accepted"),
    /** Mended by a new fact. */
    CURED("Cured"),
    /** The rule does not fit this practice. */
    NOT_APPLICABLE("Not applicable");

    private final String words;

    ReviewState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
