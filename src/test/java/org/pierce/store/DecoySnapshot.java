package org.pierce.store;

import org.pierce.control.Derivation;
import org.pierce.structure.Structure;

/**
 * The same facts once more, under another snapshot of another matter. A query that forgets to stay within its snapshot then finds
 * everything twice: run a rule's cases beside it, and nothing may change.
 */
public final class DecoySnapshot {

    private DecoySnapshot() {}

    /** Writes the decoy and gives its id. */
    public static String beside(Sessions sessions, Structure structure, Derivation derivation) {
        return StoredSnapshots.in(sessions).write("decoy", structure, derivation);
    }
}
