package org.pierce.screening.reach;

import java.util.List;
import java.util.function.Predicate;

/** A clause: hands over the rows that it may make of one, until one is taken. */
@FunctionalInterface
interface Step {

    boolean reaches(Row row, Scene scene, Predicate<Row> next);

    /** One step behind the other. */
    static boolean all(List<Step> steps, Row row, Scene scene, Predicate<Row> end) {
        return from(steps, 0, row, scene, end);
    }

    private static boolean from(List<Step> steps, int at, Row row, Scene scene, Predicate<Row> end) {
        return at == steps.size()
                ? end.test(row)
                : steps.get(at).reaches(row, scene, reached -> from(steps, at + 1, reached, scene, end));
    }

    /** Rows of which the condition may hold. */
    static Step where(Expression condition) {
        return (row, scene, next) -> holds(condition, row, scene) && next.test(row);
    }

    private static boolean holds(Expression condition, Row row, Scene scene) {
        var value = condition.value(row, scene);
        if (Value.passes(value) && !Boolean.TRUE.equals(value)) {
            scene.doubt();
        }
        return Value.passes(value);
    }

    static Step match(List<PathPattern> paths) {
        boolean isOneWay = paths.stream().mapToInt(path -> path.right().size()).sum() <= 1;
        return (row, scene, next) -> path(paths, 0, row, scene, reached -> {
            if (!isOneWay) {
                // The store takes no relationship twice.
                scene.doubt();
            }
            return next.test(reached);
        });
    }

    private static boolean path(List<PathPattern> paths, int at, Row row, Scene scene, Predicate<Row> next) {
        return at == paths.size()
                ? next.test(row)
                : paths.get(at).walk(row, scene, reached -> path(paths, at + 1, reached, scene, next));
    }

    /** What may be there; where it is not, or not for certain, null. */
    static Step optional(List<PathPattern> paths, Expression condition) {
        var match = match(paths);
        return (row, scene, next) -> {
            var found = new java.util.ArrayList<Row>();
            int doubts = scene.doubts();
            match.reaches(row, scene, reached -> {
                if (holds(condition, reached, scene)) {
                    found.add(reached);
                }
                return scene.isExhausted();
            });
            if (scene.isExhausted()) {
                return true;
            }
            if (found.isEmpty() || scene.doubts() > doubts) {
                var nothing = row;
                for (var path : paths) {
                    for (int place : path.places()) {
                        nothing = nothing.get(place) == null ? nothing.with(place, Value.NULL) : nothing;
                    }
                }
                found.add(nothing);
            }
            return found.stream().anyMatch(next);
        };
    }

    static Step unwind(Expression list, int place) {
        return (row, scene, next) -> {
            var value = list.value(row, scene);
            if (value == Value.NULL) {
                return false;
            }
            if (!Value.isList(value)) {
                scene.crowd();
            } else if (!(value instanceof List)) {
                scene.doubt();
            }
            for (var element : Value.elements(value)) {
                scene.step();
                if (scene.isExhausted() || next.test(row.with(place, element))) {
                    return true;
                }
            }
            return false;
        };
    }

    static Step let(int place, Expression value) {
        return (row, scene, next) -> next.test(row.with(place, value.value(row, scene)));
    }
}
