package org.pierce.structure;

/** Who governs an entity; the law of its form decides where nothing is said. */
public enum Governance {
    MANAGERS,
    MEMBERS,
    BOARD,
    GENERAL_PARTNER,
    TRUSTEES,
    OWNER
}
