package org.pierce.matter;

import java.util.List;

/** What came of a wish to change reviews. Either all of them are changed, or none. */
public sealed interface ReviewOutcome {

    /**
     * All is kept.
     *
     * @param changed how many reviews differ from before
     */
    record Saved(int changed) implements ReviewOutcome {}

    /**
     * Nothing is kept: somebody changed these meanwhile.
     *
     * @param current those reviews as they are now
     */
    record Conflict(List<Review> current) implements ReviewOutcome {

        public Conflict {
            current = List.copyOf(current);
        }
    }
}
