package org.pierce.screening.reach;

/** Something that has a value in a row: exactly this one, or {@link Value#UNKNOWN}. */
@FunctionalInterface
interface Expression {

    Expression UNKNOWN = (row, scene) -> Value.UNKNOWN;

    Object value(Row row, Scene scene);
}
