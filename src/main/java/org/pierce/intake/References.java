package org.pierce.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.structure.Document;
import org.pierce.structure.Fact;
import org.pierce.structure.Party;
import org.pierce.structure.Refers;
import org.pierce.structure.SheetColumn;
import org.pierce.structure.SheetSchema;

/** Each id that a row names is that of a row of the right kind. */
final class References implements Check {

    /** A search for a near id looks at thousands of ids; beyond this number, the problem alone must do. */
    private static final int MOST_SEARCHES = 20;

    @Override
    public void run(Collected collected, Problems problems) {
        new Search(collected, problems).run();
    }

    private static final class Search {
        private final Collected collected;
        private final Problems problems;
        private final Map<String, Fact> byId;
        private final Map<Class<?>, List<SheetColumn>> columns = new HashMap<>();
        private @Nullable Map<String, List<String>> byName;
        private int searches;

        Search(Collected collected, Problems problems) {
            this.collected = collected;
            this.problems = problems;
            byId = HashMap.newHashMap(collected.facts().size());
            collected.facts().forEach(located -> byId.put(located.fact().id(), located.fact()));
            SheetSchema.list()
                    .forEach(schema -> columns.put(
                            schema.type(),
                            schema.columns().stream()
                                    .filter(SheetColumn::isReference)
                                    .toList()));
        }

        void run() {
            for (var located : collected.facts()) {
                for (var column : columns.getOrDefault(located.fact().getClass(), List.of())) {
                    column.referencesIn(located.fact()).forEach(id -> check(id, column, located));
                }
                checkDocument(located);
            }
        }

        private void check(String id, SheetColumn column, Located located) {
            var named = byId.get(id);
            if (named != null) {
                if (column.refers().stream().noneMatch(refers -> refers.type().isInstance(named))) {
                    problems.add(located.place()
                            .column(column.name())
                            .problem(
                                    ProblemKind.ID_OF_WRONG_KIND,
                                    "%s is in the sheet %s"
                                            .formatted(
                                                    Shown.of(id),
                                                    SheetSchema.get(named.getClass())
                                                            .name()),
                                    "Name a row of: %s.".formatted(sheets(column))));
                }
            } else if (!collected.isBroken(id) && column.refers().stream().noneMatch(refers -> isUnreadable(refers))) {
                problems.add(located.place()
                        .column(column.name())
                        .problem(
                                ProblemKind.UNKNOWN_ID,
                                "no row has the id %s".formatted(Shown.of(id)),
                                suggestion(id, column)));
            }
        }

        private boolean isUnreadable(Refers refers) {
            return SheetSchema.list().stream()
                    .map(SheetSchema::type)
                    .anyMatch(type -> refers.type().isAssignableFrom(type) && collected.isUnreadable(type));
        }

        private String suggestion(String id, SheetColumn column) {
            var otherwise = "Add the row to one of: %s.".formatted(sheets(column));
            var named = byName().getOrDefault(id, List.of()).stream().distinct().toList();
            if (named.size() == 1) {
                return "Write the id, not the name: %s.".formatted(named.getFirst());
            }
            if (++searches > MOST_SEARCHES) {
                return otherwise;
            }
            var right = byId.values().stream()
                    .filter(fact -> column.refers().stream()
                            .anyMatch(refers -> refers.type().isInstance(fact)))
                    .map(Fact::id)
                    .limit(20_000)
                    .toList();
            return Nearest.question(id, right, otherwise);
        }

        /** Asked only where an id is unknown. */
        private Map<String, List<String>> byName() {
            var known = byName;
            if (known == null) {
                var fresh = new HashMap<String, List<String>>();
                collected.list(Party.class).stream()
                        .map(located -> (Party) located.fact())
                        .forEach(party -> fresh.computeIfAbsent(party.name(), name -> new ArrayList<>(1))
                                .add(party.id()));
                byName = known = fresh;
            }
            return known;
        }

        private void checkDocument(Located located) {
            var source = located.fact().common().source();
            if (source == null || source.document() == null || !collected.isAsked(Document.class)) {
                return;
            }
            if (!(byId.get(source.document()) instanceof Document)
                    && !collected.isBroken(source.document())
                    && !collected.isUnreadable(Document.class)) {
                problems.add(located.place()
                        .column("document")
                        .problem(
                                ProblemKind.UNKNOWN_DOCUMENT,
                                "%s is no id of the sheet documents, and is taken for a title"
                                        .formatted(Shown.of(source.document())),
                                "Add the document to the sheet, or mend the id."));
            }
        }

        private static String sheets(SheetColumn column) {
            return SheetSchema.list().stream()
                    .filter(schema -> column.refers().stream()
                            .anyMatch(refers -> refers.type().isAssignableFrom(schema.type())))
                    .map(SheetSchema::name)
                    .collect(Collectors.joining(", "));
        }
    }
}
