package org.pierce.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Folds parties that are alike into one stack with a count. Alike are parties of one form and standing whose lines are
 * the same: same kinds, same other ends, same labels. Parties with rows or on the lit path are never folded.
 */
public final class Folding {
    private Folding() {}

    /** @param most how many alike may stand side by side; one more is folded, at least 1 */
    public static Drawing fold(Drawing drawing, int most) {
        return fold(drawing, most, Folding::noun);
    }

    /**
     * The same, with words for what is folded.
     *
     * @param noun what several parties like this one are called: practices
     */
    static Drawing fold(Drawing drawing, int most, Function<DrawnParty, String> noun) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one party must stand: fold from 1 upward.");
        }
        Map<String, List<DrawnParty>> alike = new LinkedHashMap<>();
        Set<String> lit = drawing.litParties();
        for (DrawnParty party : drawing.parties()) {
            if (party.rows().isEmpty() && !lit.contains(party.id()) && touched(drawing, party)) {
                alike.computeIfAbsent(signature(drawing, party), key -> new ArrayList<>())
                        .add(party);
            }
        }
        Map<String, String> stackOf = new HashMap<>();
        Map<String, DrawnParty> stacks = new LinkedHashMap<>();
        alike.values().stream().filter(group -> group.size() > most).forEach(group -> {
            DrawnParty stack = stack(group, noun.apply(group.getFirst()));
            stacks.put(group.getFirst().id(), stack);
            group.forEach(party -> stackOf.put(party.id(), stack.id()));
        });
        List<DrawnParty> parties = new ArrayList<>();
        for (DrawnParty party : drawing.parties()) {
            if (stacks.containsKey(party.id())) {
                parties.add(stacks.get(party.id()));
            } else if (!stackOf.containsKey(party.id())) {
                parties.add(party);
            }
        }
        return new Drawing(drawing.title(), drawing.sentence(), parties, folded(drawing.lines(), stackOf));
    }

    private static boolean touched(Drawing drawing, DrawnParty party) {
        return drawing.lines().stream()
                .anyMatch(line -> line.from().party().equals(party.id())
                        || line.to().party().equals(party.id()));
    }

    private static String signature(Drawing drawing, DrawnParty party) {
        return drawing.lines().stream()
                .filter(line -> line.from().party().equals(party.id())
                        || line.to().party().equals(party.id()))
                .map(line -> relation(line, party.id()))
                .sorted()
                .collect(Collectors.joining("\n", party.form() + " " + party.standing() + "\n", ""));
    }

    private static String relation(DrawnLine line, String party) {
        boolean from = line.from().party().equals(party);
        LineEnd other = from ? line.to() : line.from();
        LineEnd own = from ? line.from() : line.to();
        String end = own instanceof LineEnd.AtParty ? "" : own.getClass().getSimpleName();
        boolean onLine = other instanceof LineEnd.OnLine || own instanceof LineEnd.OnLine;
        // A line that binds one share cannot be folded with lines that bind others.
        return String.join(
                "|",
                line.kind().name(),
                from ? ">" : "<",
                other.toString(),
                end,
                line.label().toString(),
                Boolean.toString(line.inPractice()),
                onLine ? line.id() : "");
    }

    static String noun(DrawnParty party) {
        return switch (party.form()) {
            case INDIVIDUAL -> "people";
            case GROUP -> "groups";
            case PROFESSIONAL -> "professional entities";
            case CORPORATION -> "corporations";
            case LLC -> "LLCs";
            case PARTNERSHIP -> "partnerships";
            case TRUST -> "trusts";
            case UNDISCLOSED -> "parties, not disclosed";
        };
    }

    private static DrawnParty stack(List<DrawnParty> group, String noun) {
        DrawnParty first = group.getFirst();
        Map<String, Integer> counted = new TreeMap<>();
        group.forEach(
                party -> party.details().stream().limit(1).forEach(detail -> counted.merge(detail, 1, Integer::sum)));
        List<String> details = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(4)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.toCollection(ArrayList::new));
        if (counted.size() > 4) {
            details.add("and " + (counted.size() - 4) + " more kinds");
        }
        List<String> members = group.stream().map(DrawnParty::id).toList();
        return new DrawnParty(
                "stack of " + first.id(),
                group.size() + " " + noun,
                details,
                first.form(),
                first.standing(),
                List.of(),
                members);
    }

    /** One line for each that became the same; it keeps the id of the first. */
    private static List<DrawnLine> folded(List<DrawnLine> lines, Map<String, String> stackOf) {
        List<DrawnLine> kept = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (DrawnLine line : lines) {
            DrawnLine moved = new DrawnLine(
                    line.id(),
                    line.fact(),
                    line.kind(),
                    moved(line.from(), stackOf),
                    moved(line.to(), stackOf),
                    line.label(),
                    line.inPractice(),
                    line.hop());
            boolean touches = stackOf.containsKey(line.from().party())
                    || stackOf.containsKey(line.to().party());
            String same = moved.kind() + "|" + moved.from() + "|" + moved.to() + "|" + moved.label() + "|"
                    + moved.inPractice();
            if (!touches || seen.add(same)) {
                kept.add(moved);
            }
        }
        return kept;
    }

    private static LineEnd moved(LineEnd end, Map<String, String> stackOf) {
        String party = stackOf.getOrDefault(end.party(), end.party());
        return switch (end) {
            case LineEnd.AtParty at -> LineEnd.party(party);
            case LineEnd.AtRow row -> row;
            case LineEnd.OnLine onLine -> LineEnd.line(party, onLine.line());
        };
    }
}
