package org.pierce.law;

/** What a parameter can say. */
public enum ParameterType {
    PERCENT,
    NUMBER,
    WORD,
    BOOLEAN,
    WORDS,
    DOMAINS;

    boolean isAmount() {
        return this == PERCENT || this == NUMBER;
    }

    /** Rows of a list add up; rows of anything else must agree. */
    boolean isList() {
        return this == WORDS || this == DOMAINS;
    }
}
