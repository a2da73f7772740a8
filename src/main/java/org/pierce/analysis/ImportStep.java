package org.pierce.analysis;

/** The steps of an import, in order. */
public enum ImportStep {
    /** Files are copied into the matter. */
    FILES,
    /** Facts are written; counted in rows. */
    FACTS,
    /** What follows from them is worked out. */
    CONTROL,
    /** Derived edges are written; counted in rows. */
    EDGES,
    /** The snapshot is complete and can be seen. */
    COMPLETE
}
