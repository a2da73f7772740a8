package org.pierce.structure;

/** Purpose stated in the articles. */
public enum Purpose {
    PROFESSIONAL,
    GENERAL
}
