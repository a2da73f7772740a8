package org.pierce.scale;

/**
 * A structure drawn at random: people first, then entities from the top down, the practices' own entities last.
 *
 * @param people how many of the parties are people
 * @param firstPractice the first party that is the entity of a practice
 * @param holdings who holds what of whom
 */
record Drawing(int people, int firstPractice, Holdings holdings) {

    int parties() {
        return holdings.parties;
    }

    boolean isPerson(int party) {
        return party < people;
    }

    boolean isPractice(int party) {
        return party >= firstPractice;
    }
}
