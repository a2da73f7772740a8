package org.pierce.control;

/** Where a derived edge ends: at an entity, or at a decision domain of a practice; never at a natural person. */
public sealed interface Target {

    /** An entity as a whole. */
    record Whole(String entity) implements Target {}

    /**
     * One decision domain of a practice.
     *
     * @param practice id of the practice
     * @param domain code of the domain, see {@link org.pierce.structure.Domains}
     */
    record InDomain(String practice, String domain) implements Target {}
}
