package org.pierce.structure;

import java.util.List;

/**
 * A fact that one structure holds otherwise than another.
 *
 * @param id of the fact
 * @param before its rows as they were; empty where it came; more than one only of an entity with a history
 * @param after its rows as they are; empty where it went
 */
public record FactDifference(String id, List<Fact> before, List<Fact> after) {

    /** What became of it. */
    public enum Kind {
        CAME,
        WENT,
        CHANGED
    }

    public FactDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a fact that neither was nor is");
        }
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.CAME;
        }
        return after.isEmpty() ? Kind.WENT : Kind.CHANGED;
    }

    /** The latest row of the fact, as it was where it went. */
    public Fact fact() {
        return after.isEmpty() ? before.getLast() : after.getLast();
    }

    /** What differs between two structures, in the order of the sheets, what went last within each. */
    public static List<FactDifference> between(Structure before, Structure after) {
        return SheetSchema.list().stream()
                .flatMap(schema -> SheetDifference.of(before.list(schema.type()), after.list(schema.type())).stream())
                .toList();
    }
}
