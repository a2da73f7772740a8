package org.pierce.screening.reach;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What each variable of a tail stands for at some point of it. */
record Row(@Nullable Object[] values) {

    @Nullable
    Object get(int place) {
        return values[place];
    }

    Row with(int place, Object value) {
        var copy = values.clone();
        copy[place] = value;
        return new Row(copy);
    }

    /** All that has a value has any, and so has all else. */
    Row unknown() {
        var copy = values.clone();
        Arrays.fill(copy, Value.UNKNOWN);
        return new Row(copy);
    }
}
