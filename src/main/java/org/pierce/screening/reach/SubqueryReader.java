package org.pierce.screening.reach;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code EXISTS { … }}, {@code COLLECT { … }} and {@code COUNT { … }}. */
final class SubqueryReader {

    private SubqueryReader() {}

    /** @param word in lower case */
    static Expression read(String word, List<Token> inside, Names names) {
        return switch (word) {
            case "exists" -> exists(inside, names);
            case "collect" -> collect(ClauseReader.read(inside, names));
            default -> Expression.UNKNOWN;
        };
    }

    private static Expression exists(List<Token> inside, Names names) {
        if (ClauseReader.isQuery(inside)) {
            var branches = ClauseReader.read(inside, names);
            return (row, scene) -> {
                int doubts = scene.doubts();
                for (var branch : branches) {
                    if (branch.reaches(row, scene, reached -> true)) {
                        return sure(scene, doubts);
                    }
                }
                return false;
            };
        }
        int where = Cursor.find(inside, "WHERE");
        var behind = inside.subList(Math.min(where + 1, inside.size()), inside.size());
        var paths = PatternReader.read(inside.subList(0, where), names, OwnConditions.of(behind, names));
        Expression condition = behind.isEmpty() ? (row, scene) -> true : ExpressionReader.read(behind, names);
        var steps = List.of(Step.match(paths), Step.where(condition));
        return (row, scene) -> {
            int doubts = scene.doubts();
            return Step.all(steps, row, scene, reached -> true) ? sure(scene, doubts) : (Object) false;
        };
    }

    private static Object sure(Scene scene, int doubts) {
        return scene.doubts() == doubts && !scene.isExhausted() ? true : Value.UNKNOWN;
    }

    private static Expression collect(List<Branch> branches) {
        boolean isExact = branches.size() == 1 && branches.getFirst().isExact();
        return (row, scene) -> {
            int doubts = scene.doubts();
            int crowds = scene.crowds();
            var values = new ArrayList<Object>();
            for (var branch : branches) {
                branch.reaches(row, scene, reached -> {
                    branch.results()
                            .list()
                            .forEach(column -> values.add(column.value().value(reached, scene)));
                    return scene.isExhausted();
                });
            }
            if (scene.isExhausted() || (scene.crowds() > crowds && !values.isEmpty())) {
                return Value.UNKNOWN;
            }
            return values.isEmpty() || (isExact && scene.doubts() == doubts) ? values : new Value.Some(values);
        };
    }
}
