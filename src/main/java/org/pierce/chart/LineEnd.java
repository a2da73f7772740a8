package org.pierce.chart;

/** Where a line begins or ends. */
public sealed interface LineEnd {
    /** The party at this end; for an end on a line, the party that the line's share is of. */
    String party();

    /** At the outline of a party. */
    record AtParty(String party) implements LineEnd {}

    /** At a protected domain of the practice in focus. */
    record AtRow(String party, String row) implements LineEnd {}

    /** On another line, as a transfer restriction binds the share that the line stands for. */
    record OnLine(String party, String line) implements LineEnd {}

    static LineEnd party(String id) {
        return new AtParty(id);
    }

    static LineEnd row(String party, String row) {
        return new AtRow(party, row);
    }

    static LineEnd line(String party, String line) {
        return new OnLine(party, line);
    }
}
