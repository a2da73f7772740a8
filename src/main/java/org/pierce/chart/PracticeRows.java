package org.pierce.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pierce.control.Certainty;
import org.pierce.control.ControlPath;
import org.pierce.control.Target;
import org.pierce.structure.Account;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.Power;

/** The protected domains of a practice as rows, each with the paths that reach it or with what is known instead. */
final class PracticeRows {
    /** The id of the first row. */
    static final String WHOLE = "practice";

    private final PracticeView view;
    private final DayFacts facts;
    private final String entity;

    PracticeRows(PracticeView view, DayFacts facts, String entity) {
        this.view = view;
        this.facts = facts;
        this.entity = entity;
    }

    List<DomainRow> list() {
        String lit = view.lit()
                .flatMap(path -> rowsOf(path.target()).stream().findFirst())
                .orElse("");
        List<DomainRow> rows = new ArrayList<>();
        rows.add(new DomainRow(
                WHOLE, "The practice as a whole", DomainGroup.WHOLE, count(WHOLE, List.of()), lit.equals(WHOLE)));
        Map<String, List<Domain>> domains = new LinkedHashMap<>();
        for (Domain domain : Domains.standard().list()) {
            if (domain.isProtected() && domain.row() != null) {
                domains.computeIfAbsent(domain.row(), row -> new ArrayList<>()).add(domain);
            }
        }
        domains.forEach((label, members) -> rows.add(new DomainRow(
                id(label),
                label,
                members.getFirst().part() == Domain.Part.CLINICAL ? DomainGroup.CLINICAL : DomainGroup.REVENUE,
                count(id(label), members),
                lit.equals(id(label)))));
        return rows;
    }

    /** The rows that a path to a target reaches, the most telling first. */
    static List<String> rowsOf(Target target) {
        return switch (target) {
            case Target.Whole whole -> List.of(WHOLE);
            case Target.InDomain in -> {
                Set<String> rows = new LinkedHashSet<>();
                Domain domain = Domains.standard().get(in.domain());
                Domains.standard().covered(domain).forEach(covered -> {
                    if (covered.row() != null) {
                        rows.add(id(covered.row()));
                    }
                });
                yield List.copyOf(rows);
            }
        };
    }

    private PathCount count(String row, List<Domain> members) {
        Set<String> certain = new LinkedHashSet<>();
        Set<String> possible = new LinkedHashSet<>();
        for (ControlPath path : view.paths()) {
            if (rowsOf(path.target()).contains(row)) {
                String last = path.edges().isEmpty()
                        ? ""
                        : path.edges().getLast().controller()
                                + path.edges().getLast().channel();
                (path.certainty() == Certainty.CERTAIN ? certain : possible).add(path.apex() + last);
            }
        }
        if (!certain.isEmpty()) {
            return PathCount.found(certain.size());
        }
        return possible.isEmpty() ? none(row, members) : PathCount.possible(possible.size());
    }

    /** Nothing was found: because nobody looked, because nobody said who decides, or although both were done. */
    private PathCount none(String row, List<Domain> members) {
        if (row.equals(WHOLE)) {
            return facts.stakesIn(entity).isEmpty() ? PathCount.notKnown() : PathCount.noneFound();
        }
        boolean account = members.stream().anyMatch(member -> member.code().equals("PC_BANK_ACCOUNT"));
        boolean asked = view.structure().isAsked(Power.class)
                || (account && view.structure().isAsked(Account.class));
        if (!asked) {
            return PathCount.notExamined();
        }
        boolean said = facts.list(Power.class).stream()
                .filter(power ->
                        power.over().equals(view.practice()) || power.over().equals(entity))
                .anyMatch(power -> Domains.standard()
                        .find(power.domain())
                        .filter(domain ->
                                Domains.standard().covered(domain).stream().anyMatch(members::contains))
                        .isPresent());
        boolean held = account
                && facts.list(Account.class).stream()
                        .anyMatch(each -> each.owner().equals(entity));
        return said || held ? PathCount.noneFound() : PathCount.notKnown();
    }

    static String id(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
