package org.pierce.screening;

import org.jspecify.annotations.Nullable;

/**
 * A rule, threshold or severity file is not as the engine demands, and was refused. The message names the place and what
 * is wrong, and ends in the remedy.
 */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleException(String place, String wrong, String remedy) {
        this(place, wrong, remedy, null);
    }

    public RuleException(String place, String wrong, String remedy, @Nullable Throwable cause) {
        super("%s: %s %s".formatted(place, wrong, remedy), cause);
    }
}
