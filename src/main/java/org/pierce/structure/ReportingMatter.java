package org.pierce.structure;

/** What a reporting line is about. */
public enum ReportingMatter {
    CLINICAL,
    ADMINISTRATIVE
}
