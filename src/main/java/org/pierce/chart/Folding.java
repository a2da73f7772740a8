package org.pierce.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Folds parties that are alike into one stack with a count. Alike are parties of one form and standing whose lines are
 * the same: same kinds, same other ends, same labels; in a crowd rougher likeness will do. Parties with rows or on the lit
 * path are never folded.
 */
public final class Folding {
    /** Up to so many shapes a reader takes in; more are folded by their place. */
    static final int CROWD = 60;

    /** More shapes than this are never drawn unasked. */
    static final int MOST_SHAPES = 300;

    /** So many of a stack come out at once when it is unfolded. */
    static final int UNFOLDED_AT_ONCE = 60;

    private static final String STACK = "stack of ";
    private static final LineLabel VARIOUS = LineLabel.plain("various");

    private Folding() {}

    /** @param most how many alike may stand side by side; one more is folded, at least 1 */
    public static Drawing fold(Drawing drawing, int most) {
        return fold(drawing, most, Folding::noun, Set.of());
    }

    /**
     * The same, with words for what is folded.
     *
     * @param noun what several parties like this one are called: practices
     * @param unfolded ids of stacks whose members are to stand alone, as a drawing named them
     */
    static Drawing fold(Drawing drawing, int most, Function<DrawnParty, String> noun, Set<String> unfolded) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one party must stand: fold from 1 upward.");
        }
        return folded(
                drawing,
                most,
                new Signatures(drawing).groups(foldable(drawing), Likeness.SAME_ENDS),
                true,
                noun,
                unfolded);
    }

    /**
     * Folds as far as needed to be read, and no further: by rougher likeness the more there is. What is unfolded does not
     * count, so that unfolding one stack never folds another.
     */
    static Drawing crowd(Drawing drawing, int most, Function<DrawnParty, String> noun, Set<String> unfolded) {
        Signatures signatures = new Signatures(drawing);
        List<DrawnParty> foldable = foldable(drawing);
        Collection<List<DrawnParty>> groups = List.of();
        boolean exact = true;
        for (Likeness likeness : Likeness.values()) {
            groups = signatures.groups(foldable, likeness);
            exact = likeness.compareTo(Likeness.SAME_PLACE) <= 0;
            int hidden = groups.stream()
                    .mapToInt(List::size)
                    .filter(size -> size > most)
                    .map(size -> size - 1)
                    .sum();
            int shapes = drawing.parties().size() - hidden;
            if (shapes <= (likeness == Likeness.SAME_ENDS ? CROWD : MOST_SHAPES)) {
                break;
            }
        }
        return folded(drawing, most, groups, exact, noun, unfolded);
    }

    private static List<DrawnParty> foldable(Drawing drawing) {
        Set<String> lit = drawing.litParties();
        return drawing.parties().stream()
                .filter(party -> party.rows().isEmpty() && !lit.contains(party.id()))
                .toList();
    }

    private static Drawing folded(
            Drawing drawing,
            int most,
            Collection<List<DrawnParty>> alike,
            boolean exact,
            Function<DrawnParty, String> noun,
            Set<String> unfolded) {
        Map<String, String> stackOf = new HashMap<>();
        Map<String, DrawnParty> stacks = new LinkedHashMap<>();
        for (List<DrawnParty> all : alike) {
            List<DrawnParty> group = all;
            while (group.size() > most
                    && unfolded.contains(STACK + group.getFirst().id())) {
                group = group.subList(Math.min(UNFOLDED_AT_ONCE, group.size()), group.size());
            }
            if (group.size() > most) {
                DrawnParty stack = stack(group, noun.apply(group.getFirst()));
                stacks.put(group.getFirst().id(), stack);
                group.forEach(party -> stackOf.put(party.id(), stack.id()));
            }
        }
        List<DrawnParty> parties = new ArrayList<>();
        for (DrawnParty party : drawing.parties()) {
            if (stacks.containsKey(party.id())) {
                parties.add(stacks.get(party.id()));
            } else if (!stackOf.containsKey(party.id())) {
                parties.add(party);
            }
        }
        return new Drawing(drawing.title(), drawing.sentence(), parties, lines(drawing.lines(), stackOf, exact));
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
            details.add(counted.size() == 5 ? "and one more kind" : "and " + (counted.size() - 4) + " more kinds");
        }
        List<String> members = group.stream().map(DrawnParty::id).toList();
        return new DrawnParty(
                STACK + first.id(),
                group.size() + " " + noun,
                details,
                first.form(),
                first.standing(),
                List.of(),
                members);
    }

    /**
     * One line for each that became the same; it keeps the id of the first. What joins members of one stack is inside it.
     *
     * @param exact whether lines that say different things stay apart; else they become one that says so
     */
    private static List<DrawnLine> lines(List<DrawnLine> lines, Map<String, String> stackOf, boolean exact) {
        Map<String, DrawnLine> kept = new LinkedHashMap<>();
        Map<String, String> first = new HashMap<>();
        Map<String, String> became = new HashMap<>();
        for (DrawnLine line : lines) {
            DrawnLine moved = line.between(moved(line.from(), stackOf), moved(line.to(), stackOf));
            boolean touches = stackOf.containsKey(line.from().party())
                    || stackOf.containsKey(line.to().party());
            if (!touches) {
                kept.put(line.id(), moved);
            } else if (!moved.from().equals(moved.to())) {
                String same = String.join(
                        "|",
                        moved.kind().name(),
                        moved.from().toString(),
                        moved.to().toString(),
                        Boolean.toString(moved.inPractice()),
                        Boolean.toString(moved.ghost()),
                        exact ? moved.label().toString() : "");
                String id = first.computeIfAbsent(same, key -> line.id());
                became.put(line.id(), id);
                kept.merge(id, moved, Folding::alike);
            }
        }
        return kept.values().stream()
                .map(line -> line.between(line.from(), bound(line.to(), kept, became)))
                .toList();
    }

    /** What bound a line that was folded binds the line of the stack, or the stack itself where the line is inside it. */
    private static LineEnd bound(LineEnd end, Map<String, DrawnLine> kept, Map<String, String> became) {
        if (!(end instanceof LineEnd.OnLine on)) {
            return end;
        }
        String line = became.getOrDefault(on.line(), on.line());
        return kept.containsKey(line) ? LineEnd.line(on.party(), line) : LineEnd.party(on.party());
    }

    private static DrawnLine alike(DrawnLine kept, DrawnLine other) {
        return kept.label().equals(other.label()) ? kept : kept.withLabel(VARIOUS);
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
