package org.pierce.control;

/** Whether the facts make an edge certain, or only do not rule it out (ranges, gaps, unread triggers, inexact dates). */
public enum Certainty {
    CERTAIN,
    POSSIBLE
}
