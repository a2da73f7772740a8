package org.pierce.screening;

/** What a rule says of a practice. Three kinds of silence are kept apart. */
public enum Result {
    /** The facts show it. */
    FOUND,
    /** Present, but an exception of the law applies; the exception is named. */
    CLEARED,
    /** What it needs was examined and shows nothing. */
    NOT_FOUND,
    /** Examined in part, or the law is not known: a named fact or parameter is missing. */
    NOT_KNOWN,
    /** Nothing about it was given. */
    NOT_EXAMINED
}
