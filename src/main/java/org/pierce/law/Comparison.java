package org.pierce.law;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** On which side of a number the law allows. */
public enum Comparison {
    AT_MOST("at most"),
    BELOW("below"),
    AT_LEAST("at least"),
    MORE_THAN("more than");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the limit itself is outside: {@code below} and {@code more than}. */
    public boolean isExclusive() {
        return this == BELOW || this == MORE_THAN;
    }

    /** Whether a figure keeps to the limit. */
    public boolean allows(BigDecimal figure, BigDecimal limit) {
        var sign = figure.compareTo(limit);
        return switch (this) {
            case AT_MOST -> sign <= 0;
            case BELOW -> sign < 0;
            case AT_LEAST -> sign >= 0;
            case MORE_THAN -> sign > 0;
        };
    }

    static Optional<Comparison> find(String words) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.words.equals(words))
                .findFirst();
    }
}
