package org.pierce.intake;

/** What one reading carries along: what was collected, what is wrong, how much it may take in, who watches, and the ids met. */
record Reading(Collected collected, Problems problems, Limits limits, Progress progress, Ids ids) {

    static Reading of(Limits limits, Progress progress) {
        return new Reading(new Collected(), new Problems(), limits, progress, new Ids());
    }

    /** A reading of an included file: facts of its own, problems in common. */
    Reading beside() {
        return new Reading(new Collected(), problems, limits, progress, ids);
    }
}
