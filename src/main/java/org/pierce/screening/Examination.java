package org.pierce.screening;

/** Whether a topic was examined in a practice. */
public enum Examination {
    /** Facts are on file, or somebody said that there are none. */
    EXAMINED,
    /** Asked for, or on file in part, but not known. */
    NOT_KNOWN,
    /** Nothing about it was given or asked. */
    NOT_EXAMINED
}
