package org.pierce.screening.reach;

import java.util.List;
import java.util.function.Predicate;

/**
 * A query without UNION.
 *
 * @param results what its RETURN gives
 * @param isExact whether its RETURN gives all rows that there are, one by one
 * @param isSure whether it may give a row whatever the facts, because it counts them
 */
record Branch(List<Step> steps, Columns results, boolean isExact, boolean isSure) {

    /** Rows before its RETURN are handed over until one is taken. */
    boolean reaches(Row row, Scene scene, Predicate<Row> next) {
        if (isSure) {
            scene.crowd();
        }
        return isSure ? next.test(row.unknown()) : Step.all(steps, row, scene, next);
    }
}
