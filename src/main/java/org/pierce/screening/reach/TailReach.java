package org.pierce.screening.reach;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.pierce.store.StructureGraph;

/**
 * The tail of a rule, read so far that it can be told of which practices it returns nothing. It is followed over the facts in memory as the
 * store would follow it; a value that is not worked out here, a function for one, counts as any value, and a clause that is not understood as
 * returning rows. So whatever the store would return is reached; what is not reached, the store would not return.
 */
public final class TailReach {

    /** Of all variables. */
    private final Map<String, Integer> places;

    private final @Nullable List<Branch> branches;

    private TailReach(String tail) {
        var names = new Names();
        @Nullable List<Branch> read;
        try {
            read = ClauseReader.read(Token.listOf(tail), names);
        } catch (NotUnderstood | IndexOutOfBoundsException | NoSuchElementException other) {
            // A rule of a user may hold anything; the store says what is wrong with it.
            read = null;
        }
        this.branches = read;
        this.places = Map.copyOf(names.all());
    }

    public static TailReach of(String tail) {
        return new TailReach(tail);
    }

    /** Whether it was understood, so that it may be left out somewhere. */
    public boolean isUnderstood() {
        return branches != null;
    }

    /**
     * Whether it could return a row.
     *
     * @param bound what the engine binds before the tail, as the query would have it; nodes are their facts
     */
    public boolean mayReturn(StructureGraph graph, Map<String, ?> bound) {
        if (branches == null) {
            return true;
        }
        var values = new Object[places.size()];
        bound.forEach((name, value) -> {
            var place = places.get(name);
            if (place != null) {
                values[place] = Value.of(value);
            }
        });
        var row = new Row(values);
        for (var branch : branches) {
            if (branch.reaches(row, new Scene(graph), reached -> true)) {
                return true;
            }
        }
        return false;
    }
}
