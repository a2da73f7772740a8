package org.pierce.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Problems as a person reads them: one paragraph for each kind and column, with the first rows. */
public final class ProblemReport {

    private static final int ROWS = 3;

    private record Group(ProblemKind kind, String file, String sheet, String column) {}

    private ProblemReport() {}

    /** The list as text, empty where there are none. Carries no quotes of the matter. */
    public static String of(List<Problem> problems) {
        Map<Group, List<Problem>> groups = new LinkedHashMap<>();
        problems.forEach(problem -> groups.computeIfAbsent(
                        new Group(problem.kind(), problem.file(), problem.sheet(), problem.column()),
                        group -> new java.util.ArrayList<>())
                .add(problem));
        return groups.values().stream().map(ProblemReport::paragraph).collect(Collectors.joining());
    }

    private static String paragraph(List<Problem> problems) {
        var first = problems.getFirst();
        var count = problems.size() + problems.getLast().more();
        var severity = first.isError() ? "error" : "warning";
        if (count == 1) {
            return "%s: %s%n    %s: %s.%n    %s%n"
                    .formatted(severity, first.kind().title(), place(first), first.wrong(), first.right());
        }
        var heading = new Problem(first.kind(), first.file(), first.sheet(), 0, first.column(), "", "", 0);
        var place = "%s: %,d %s".formatted(place(heading), count, first.row() > 0 ? "rows" : "times");
        return severity + ": " + first.kind().title()
                + (areAlike(problems) ? alike(problems, place, count) : each(problems, place, count));
    }

    private static boolean areAlike(List<Problem> problems) {
        return problems.stream()
                .allMatch(problem -> problem.wrong().equals(problems.getFirst().wrong())
                        && problem.right().equals(problems.getFirst().right()));
    }

    private static String alike(List<Problem> problems, String place, int count) {
        var first = problems.getFirst();
        var rows = problems.stream()
                .limit(ROWS)
                .map(problem -> String.valueOf(problem.row()))
                .collect(Collectors.joining(", "));
        return "%n    %s: %s.%n    %s%n".formatted(place, first.wrong(), first.right())
                + (first.row() == 0 ? "" : "    %s %s.%n".formatted(count > ROWS ? "First rows" : "Rows", rows));
    }

    private static String each(List<Problem> problems, String place, int count) {
        var rows = problems.stream()
                .limit(ROWS)
                .map(problem -> "    %s%s. %s%n"
                        .formatted(
                                problem.row() > 0 ? "Row " + problem.row() + ": " : "",
                                problem.wrong(),
                                problem.right()))
                .collect(Collectors.joining());
        return "%n    %s%s%n%s".formatted(place, count > ROWS ? ", first of them:" : ":", rows);
    }

    private static String place(Problem problem) {
        var place = problem.place();
        return place.isEmpty() ? "All sources" : place;
    }
}
