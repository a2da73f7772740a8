package org.pierce.law;

import java.util.List;
import java.util.Set;
import org.pierce.structure.Profession;

/**
 * Checks that a file says something about each parameter for medicine, or says that it is not known; and that two rows
 * of the same reach do not say two things of the same day.
 */
final class CoverageCheck {

    private final ParameterCatalog catalog;
    private final LawProblems problems;

    CoverageCheck(ParameterCatalog catalog, LawProblems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    void check(JurisdictionLaw law, Branch top, boolean federal) {
        for (var parameter : catalog.list()) {
            var rows = law.rows(parameter);
            overlaps(rows, top);
            var said = rows.stream().anyMatch(row -> row.covers(Profession.MEDICINE));
            var unsaid = law.notKnown().containsKey(parameter.id());
            if (said && unsaid && rows.stream().allMatch(row -> row.when().isEmpty())) {
                top.problem(
                        "not_known",
                        "%s is known and not known.".formatted(parameter.id()),
                        "Keep the row or the entry.");
            }
            if (!said && !unsaid && parameter.isFederal() == federal) {
                top.problem(
                        "not_known",
                        "%s has no row.".formatted(parameter.id()),
                        "Add a row, or list it under not_known with the reason.");
            }
        }
        law.notKnown().keySet().stream()
                .filter(id -> catalog.find(id).isEmpty())
                .forEach(id -> top.problem(
                        "not_known",
                        "%s is not a parameter.".formatted(id),
                        "Take one of " + ParameterCatalog.FILE + "."));
    }

    private void overlaps(List<LawRow> rows, Branch top) {
        for (var one : rows) {
            rows.stream()
                    .filter(other -> other.line() > one.line() && sameReach(one, other) && one.overlaps(other))
                    .filter(other ->
                            !one.parameter().type().isList() && !one.value().equals(other.value()))
                    .forEach(other -> problems.add(
                            top.file(),
                            other.line(),
                            "%s says two things of the same day (see line %d)."
                                    .formatted(one.parameter().id(), one.line()),
                            "End the earlier row, or give each its condition."));
        }
    }

    private static boolean sameReach(LawRow one, LawRow other) {
        return one.sharesProfession(other) && Set.copyOf(one.when()).equals(Set.copyOf(other.when()));
    }
}
