package org.pierce.structure;

/** Whether the holder is entered as owner or enjoys the share behind somebody's name. */
public enum Title {
    RECORD,
    BENEFICIAL
}
