package org.pierce.intake;

/** Takes what a reader of a cell finds wrong; the place is known to whoever made it. */
@FunctionalInterface
interface Complaint {
    void about(ProblemKind kind, String wrong, String right);
}
