package org.pierce.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects problems. Of one kind, sheet and column the first thousand are listed, the rest is counted. */
final class Problems {

    private static final int LISTED = 1_000;

    private record Group(ProblemKind kind, String file, String sheet, String column) {}

    private static final class Rows {
        private final List<Problem> listed = new ArrayList<>();
        private int more;
    }

    private final Map<Group, Rows> groups = new LinkedHashMap<>();
    private boolean errors;

    void add(Problem problem) {
        var rows = groups.computeIfAbsent(
                new Group(problem.kind(), problem.file(), problem.sheet(), problem.column()), group -> new Rows());
        if (rows.listed.size() < LISTED) {
            rows.listed.add(problem);
        } else {
            rows.more++;
        }
        errors |= problem.isError();
    }

    void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    boolean hasErrors() {
        return errors;
    }

    /** All, errors first, each group together in the order in which it was first met. */
    List<Problem> list() {
        var all = new ArrayList<Problem>();
        groups.values().forEach(rows -> {
            var last = rows.listed.removeLast();
            all.addAll(rows.listed);
            all.add(last.with(rows.more));
            rows.listed.add(last);
        });
        all.sort(java.util.Comparator.comparing(Problem::severity));
        return List.copyOf(all);
    }
}
