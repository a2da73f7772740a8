package org.pierce.structure;

/** What one party is to another. */
public enum RelationKind {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    ASSOCIATE,
    COUNSEL,
    PROMOTER,
    NOMINEE,
    AFFILIATE
}
