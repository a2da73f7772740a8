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
        var whole = new Problem(
                first.kind(), first.file(), first.sheet(), 0, first.column(), first.wrong(), first.right(), 0);
        return "%s: %s%n    %s: %,d %s: %s.%n    %s%n%s"
                .formatted(
                        severity,
                        first.kind().title(),
                        place(whole),
                        count,
                        first.row() > 0 ? "rows" : "times",
                        first.wrong(),
                        first.right(),
                        rows(problems, count));
    }

    private static String rows(List<Problem> problems, int count) {
        if (problems.getFirst().row() == 0) {
            return "";
        }
        var rows = problems.stream()
                .limit(ROWS)
                .map(problem -> String.valueOf(problem.row()))
                .collect(Collectors.joining(", "));
        return "    %s %s.%n".formatted(count > ROWS ? "First rows" : "Rows", rows);
    }

    private static String place(Problem problem) {
        var place = problem.place();
        return place.isEmpty() ? "All sources" : place;
    }
}
