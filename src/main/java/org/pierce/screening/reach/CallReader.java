package org.pierce.screening.reach;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a subquery whose rows are joined with the row outside: {@code CALL (*) { … }}. */
final class CallReader {

    private CallReader() {}

    static Step read(List<Token> body, Names names) {
        var cursor = new Cursor(body);
        if (!cursor.isSign("(")) {
            throw new NotUnderstood("CALL");
        }
        var scope = cursor.takeBracket();
        if (!cursor.isSign("{")) {
            throw new NotUnderstood("CALL");
        }
        var inside = cursor.takeBracket();
        if (!cursor.isAtEnd()) {
            throw new NotUnderstood("CALL");
        }
        boolean seesAll = scope.size() == 1 && scope.getFirst().isSign("*");
        Set<Integer> seen = seesAll
                ? Set.of()
                : Cursor.split(scope, ",").stream()
                        .map(name -> names.place(new Cursor(name).takeName()))
                        .collect(Collectors.toSet());
        var branches = ClauseReader.read(inside, names);
        boolean isExact = branches.size() == 1 && branches.getFirst().isExact();
        return (row, scene, next) -> {
            if (!isExact) {
                scene.doubt();
            }
            var within = seesAll ? row : only(seen, row);
            for (var branch : branches) {
                if (branch.reaches(within, scene, reached -> next.test(join(row, branch, reached, scene)))) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Row join(Row row, Branch branch, Row reached, Scene scene) {
        var joined = row;
        for (var column : branch.results().list()) {
            joined = joined.with(column.place(), column.value().value(reached, scene));
        }
        return joined;
    }

    private static Row only(Set<Integer> seen, Row row) {
        var within = new Row(new Object[row.values().length]);
        for (int place : seen) {
            var value = row.get(place);
            within = value == null ? within : within.with(place, value);
        }
        return within;
    }
}
