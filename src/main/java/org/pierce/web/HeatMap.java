package org.pierce.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pierce.analysis.AnalyzedMatter;
import org.pierce.screening.FlagOutcome;
import org.pierce.screening.PracticeAssessment;
import org.pierce.screening.Result;
import org.pierce.structure.Practice;

/**
 * Findings by group of flags and state.
 *
 * @param states the states, those with most practices first
 * @param rows one for each group of flags
 */
record HeatMap(List<State> states, List<Row> rows) {

    private static final Map<String, String> GROUPS = groups();

    /** A column. */
    record State(String code, int practices, int findings) {}

    /** A group of flags over the states. */
    record Row(String group, String title, List<Cell> cells, int findings) {}

    /**
     * @param state the state, for the link
     * @param findings how many; an examined zero is 0
     * @param examined false where no flag of the group could be examined in any practice of the state
     */
    record Cell(String state, int findings, boolean examined) {

        /** The step of the ramp, 0 to 5. */
        public int step() {
            return Math.min(5, findings);
        }
    }

    static HeatMap of(AnalyzedMatter matter) {
        var byState = matter.assessment().practices().stream()
                .collect(Collectors.groupingBy(
                        assessed -> stateOf(matter, assessed.practice()), LinkedHashMap::new, Collectors.toList()));
        var states = byState.entrySet().stream()
                .map(entry -> new State(entry.getKey(), entry.getValue().size(), all(matter, entry.getValue())))
                .sorted(Comparator.comparing((State state) -> -state.practices())
                        .thenComparing(State::code))
                .toList();
        var rows = GROUPS.entrySet().stream()
                .filter(group -> occurs(matter, group.getKey()))
                .map(group -> row(matter, group.getKey(), group.getValue(), states, byState))
                .toList();
        return new HeatMap(states, rows);
    }

    private static Row row(
            AnalyzedMatter matter,
            String group,
            String title,
            List<State> states,
            Map<String, List<PracticeAssessment>> byState) {
        var cells = states.stream()
                .map(state -> cell(matter, group, state.code(), byState.getOrDefault(state.code(), List.of())))
                .toList();
        return new Row(
                group, title, cells, cells.stream().mapToInt(Cell::findings).sum());
    }

    private static Cell cell(AnalyzedMatter matter, String group, String state, List<PracticeAssessment> practices) {
        var findings = (int) practices.stream()
                .flatMap(assessed -> matter.assessment().findingsOf(assessed.practice()).stream())
                .filter(finding -> finding.flag().startsWith(group))
                .count();
        var examined = practices.stream()
                .flatMap(assessed -> assessed.outcomes().stream())
                .filter(outcome -> outcome.flag().startsWith(group))
                .map(FlagOutcome::result)
                .anyMatch(result -> result != Result.NOT_EXAMINED && result != Result.NOT_KNOWN);
        return new Cell(state, findings, examined || findings > 0);
    }

    private static int all(AnalyzedMatter matter, List<PracticeAssessment> practices) {
        return practices.stream()
                .mapToInt(assessed ->
                        matter.assessment().findingsOf(assessed.practice()).size())
                .sum();
    }

    private static boolean occurs(AnalyzedMatter matter, String group) {
        return matter.flags().keySet().stream().anyMatch(flag -> flag.startsWith(group));
    }

    private static String stateOf(AnalyzedMatter matter, String practice) {
        return matter.structure()
                .find(practice)
                .map(found -> ((Practice) found).state())
                .orElse("");
    }

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        groups.put("OWN", "Ownership");
        groups.put("SUC", "Succession");
        groups.put("ROL", "Roles");
        groups.put("CLN", "Clinical");
        groups.put("SUP", "Supervision");
        groups.put("FEE", "Fees");
        groups.put("DBT", "Debt");
        groups.put("AGR", "Agreements");
        groups.put("SEP", "Separation");
        groups.put("REG", "Registration");
        groups.put("PATH", "Control paths");
        return groups;
    }
}
