package org.pierce.structure;

/** Kinds of matters. */
public enum MatterKind {
    DEAL,
    PORTFOLIO,
    CLIENT
}
