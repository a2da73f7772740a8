package org.pierce.chart;

import java.util.OptionalInt;

/**
 * A line as drawn.
 *
 * @param id of the line in this drawing
 * @param fact the id of the fact or the derived edge that it stands for
 * @param from the owner, holder, manager, payer or subordinate
 * @param to what is owned, governed, bound, paid or reported to
 * @param inPractice true where the fact was observed and is not on paper: the boxed words "in practice"
 * @param hop its number, from 1, where the lit path runs over it
 */
public record DrawnLine(
        String id,
        String fact,
        LineKind kind,
        LineEnd from,
        LineEnd to,
        LineLabel label,
        boolean inPractice,
        OptionalInt hop) {
    public static DrawnLine of(String id, LineKind kind, String from, String to, LineLabel label) {
        return new DrawnLine(id, id, kind, LineEnd.party(from), LineEnd.party(to), label, false, OptionalInt.empty());
    }

    public DrawnLine withTo(LineEnd end) {
        return new DrawnLine(id, fact, kind, from, end, label, inPractice, hop);
    }

    /** @param number from 1 */
    public DrawnLine withHop(int number) {
        return new DrawnLine(id, fact, kind, from, to, label, inPractice, OptionalInt.of(number));
    }

    public DrawnLine withLabel(LineLabel other) {
        return new DrawnLine(id, fact, kind, from, to, other, inPractice, hop);
    }

    DrawnLine between(LineEnd start, LineEnd end) {
        return new DrawnLine(id, fact, kind, start, end, label, inPractice, hop);
    }

    DrawnLine withId(String other) {
        return new DrawnLine(other, fact, kind, from, to, label, inPractice, hop);
    }

    DrawnLine withKind(LineKind other) {
        return new DrawnLine(id, fact, other, from, to, label, inPractice, hop);
    }

    public DrawnLine observed() {
        return new DrawnLine(id, fact, kind, from, to, label, true, hop);
    }

    /** Lit lines yield to nobody at a crossing. */
    int importance() {
        return hop.isPresent() ? LineKind.CONTROL.ordinal() : kind.ordinal();
    }
}
