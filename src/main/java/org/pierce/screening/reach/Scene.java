package org.pierce.screening.reach;

import org.pierce.store.StructureGraph;

/** The facts that are looked at, and how many steps may still be taken: whoever looks longer than the store would take had better ask it. */
final class Scene {

    private static final int STEPS = 2000;

    private final StructureGraph graph;
    private int left = STEPS;
    private int doubts;
    private int crowds;

    Scene(StructureGraph graph) {
        this.graph = graph;
    }

    StructureGraph graph() {
        return graph;
    }

    /** Takes a step. */
    void step() {
        left--;
    }

    /** Something was taken that may not be there. */
    void doubt() {
        doubts++;
    }

    /** How often that was: what came without a new doubt is there for certain. */
    int doubts() {
        return doubts;
    }

    /** A row was handed on that may stand for any number of rows. */
    void crowd() {
        crowds++;
        doubts++;
    }

    /** How often that was: rows that came without a new one are at least as many as there are. */
    int crowds() {
        return crowds;
    }

    /** Then nothing is known any more, and everything possible. */
    boolean isExhausted() {
        return left <= 0;
    }
}
