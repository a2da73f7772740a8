package org.pierce.screening;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is not in one assessment as it is in another.
 *
 * @param before the finding as it was, null where it appears
 * @param after the finding as it is, null where it ends
 */
public record FindingDifference(
        @Nullable Finding before, @Nullable Finding after) {

    /** What happens to it. */
    public enum Kind {
        APPEARS,
        ENDS,
        /** Its severity is another. */
        CHANGES
    }

    public FindingDifference {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a finding that neither was nor is");
        }
    }

    public Kind kind() {
        if (before == null) {
            return Kind.APPEARS;
        }
        return after == null ? Kind.ENDS : Kind.CHANGES;
    }

    /** The finding as it is, or as it was where it ends. */
    public Finding finding() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
