package org.pierce.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a finding, and until when.
 *
 * @param owner a name; empty where nobody does
 * @param due the day by which it is to be done; null where none is set
 * @param beforeClosing whether it must be done before closing
 */
public record Assignment(String owner, @Nullable LocalDate due, boolean beforeClosing) {

    public static final Assignment NONE = new Assignment("", null, false);

    public Assignment {
        owner = owner.strip();
    }
}
