package org.pierce.structure;

/** A person or an entity: whoever can own, decide, pay or be paid. */
public sealed interface Party extends Fact permits Person, Entity {

    /** Exact name as the user wrote it. */
    String name();
}
