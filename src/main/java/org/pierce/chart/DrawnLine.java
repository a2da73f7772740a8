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
 * @param ghost true for a line of the record that a trial switched off: drawn faintly, so that it can be switched on again
 */
public record DrawnLine(
        String id,
        String fact,
        LineKind kind,
        LineEnd from,
        LineEnd to,
        LineLabel label,
        boolean inPractice,
        OptionalInt hop,
        boolean ghost) {
    DrawnLine(
            String id,
            String fact,
            LineKind kind,
            LineEnd from,
            LineEnd to,
            LineLabel label,
            boolean inPractice,
            OptionalInt hop) {
        this(id, fact, kind, from, to, label, inPractice, hop, false);
    }

    public static DrawnLine of(String id, LineKind kind, String from, String to, LineLabel label) {
        return new DrawnLine(id, id, kind, LineEnd.party(from), LineEnd.party(to), label, false, OptionalInt.empty());
    }

    public DrawnLine withTo(LineEnd end) {
        return new DrawnLine(id, fact, kind, from, end, label, inPractice, hop, ghost);
    }

    /** @param number from 1 */
    public DrawnLine withHop(int number) {
        return new DrawnLine(id, fact, kind, from, to, label, inPractice, OptionalInt.of(number), ghost);
    }

    public DrawnLine withLabel(LineLabel other) {
        return new DrawnLine(id, fact, kind, from, to, other, inPractice, hop, ghost);
    }

    DrawnLine between(LineEnd start, LineEnd end) {
        return new DrawnLine(id, fact, kind, start, end, label, inPractice, hop, ghost);
    }

    DrawnLine withId(String other) {
        return new DrawnLine(other, fact, kind, from, to, label, inPractice, hop, ghost);
    }

    DrawnLine withKind(LineKind other) {
        return new DrawnLine(id, fact, other, from, to, label, inPractice, hop, ghost);
    }

    public DrawnLine observed() {
        return new DrawnLine(id, fact, kind, from, to, label, true, hop, ghost);
    }

    /** As it was, and says so. */
    DrawnLine switchedOff() {
        String words = String.join(" ", label.main(), label.rest()).strip();
        LineLabel said = LineLabel.plain(words.isEmpty() ? "off" : "off: " + words);
        return new DrawnLine(id, fact, kind, from, to, said, inPractice, OptionalInt.empty(), true);
    }

    /** Lit lines yield to nobody at a crossing, ghosts to all. */
    int importance() {
        if (ghost) {
            return LineKind.values().length;
        }
        return hop.isPresent() ? LineKind.CONTROL.ordinal() : kind.ordinal();
    }
}
