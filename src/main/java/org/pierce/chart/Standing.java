package org.pierce.chart;

/** What a party is for the practice in focus; said by a mark, by the outline and by words in the box. */
public enum Standing {
    /** Holds what the practice's law asks of somebody who controls it. */
    ELIGIBLE("Eligible licensee"),
    /** May not control the practice. */
    LAY("Lay party"),
    /** Not disclosed, or the license is not known. */
    UNKNOWN("Not disclosed, not known"),
    /** No mark: the question does not arise, as for the practice's own staff entity or another practice. */
    UNMARKED("");

    private final String caption;

    Standing(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }
}
