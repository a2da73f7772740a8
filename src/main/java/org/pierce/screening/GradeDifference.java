package org.pierce.screening;

/**
 * A practice whose grade is not in one assessment as it is in another.
 *
 * @param practice id of the practice
 */
public record GradeDifference(String practice, Grade before, Grade after) {}
