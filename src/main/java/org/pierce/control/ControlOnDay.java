package org.pierce.control;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Practice;
import org.pierce.structure.Stake;
import org.pierce.structure.Structure;

/** Who controls what on one day, made once and asked for every party and practice. */
public final class ControlOnDay {

    private static final Comparator<ControlEdge> ORDER = Comparator.comparing(ControlEdge::controller)
            .thenComparing(ControlEdge::target, Target.ORDER)
            .thenComparing(ControlEdge::certainty)
            .thenComparing(ControlEdge::assumed)
            .thenComparing(ControlEdge::channel)
            .thenComparing(ControlEdge::id);

    private final Structure structure;
    private final LocalDate day;
    private final List<ControlEdge> edges;
    private final Reachability known;
    private final Map<String, List<Integer>> toWhole = new HashMap<>();
    private final Map<String, List<Integer>> toDomains = new HashMap<>();
    private final Map<String, List<Stake>> stakes = new HashMap<>();

    ControlOnDay(Structure structure, Derivation derivation, LocalDate day) {
        this.structure = structure;
        this.day = day;
        this.edges = derivation.control().stream()
                .filter(edge -> edge.holdsOn(day))
                .sorted(ORDER)
                .toList();
        this.known = new Reachability(edges, day, edge -> true);
        for (int at = 0; at < edges.size(); at++) {
            var into =
                    switch (edges.get(at).target()) {
                        case Target.Whole(String entity) -> toWhole.computeIfAbsent(entity, id -> new ArrayList<>());
                        case Target.InDomain(String practice, String domain) ->
                            toDomains.computeIfAbsent(practice, id -> new ArrayList<>());
                    };
            into.add(at);
        }
        structure.list(Stake.class).stream()
                .filter(stake -> stake.period().mayHoldOn(day))
                .forEach(stake -> stakes.computeIfAbsent(stake.entity(), id -> new ArrayList<>())
                        .add(stake));
    }

    /** Whoever is known (for certain) to control the party, directly or not, without itself. */
    public Set<String> controllersOf(String party) {
        return known.controllersOf(party);
    }

    /** Whatever the party is known (for certain) to control as a whole, directly or not, without itself. */
    public Set<String> controlledBy(String party) {
        return known.controlledBy(party);
    }

    /**
     * The control paths to a practice, from each apex of whom neither itself nor anybody known to control it may control the
     * practice; for each target and apex the strongest and shortest path, certain before possible.
     *
     * @param practice id of the practice
     * @param mayControl whether a party may control this practice, by the law
     * @throws IllegalArgumentException if there is no such practice
     */
    public List<ControlPath> layPaths(String practice, Predicate<String> mayControl) {
        var found = structure
                .find(practice)
                .filter(Practice.class::isInstance)
                .map(Practice.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No practice has the id " + practice + ": name one of the practices sheet."));
        return new LayPaths(this, found, mayControl).list();
    }

    /**
     * The best control paths from one party to another; to an entity that practices also those to the domains of its practices.
     *
     * @param from id of the party to begin with, whoever controls it
     * @param to id of the party to end at
     * @param channels the means that count
     * @param most how many at most
     */
    public List<ControlPath> pathsBetween(String from, String to, Set<Channel> channels, int most) {
        var practices = structure.list(Practice.class).stream()
                .filter(practice -> practice.entity().equals(to))
                .map(Practice::id)
                .toList();
        var allowed =
                edges.stream().filter(edge -> channels.contains(edge.channel())).toList();
        var ends = new HashSet<Target>(Set.of(new Target.Whole(to)));
        allowed.stream()
                .map(ControlEdge::target)
                .filter(target -> target instanceof Target.InDomain in && practices.contains(in.practice()))
                .forEach(ends::add);
        return new Routes(allowed, ends)
                .best(from, most).stream()
                        .map(way -> path(from, practices.stream().findFirst().orElse(""), way))
                        .toList();
    }

    private static ControlPath path(String from, String practice, List<ControlEdge> way) {
        var target = way.getLast().target();
        return new ControlPath(
                target instanceof Target.InDomain in ? in.practice() : practice,
                target,
                List.of(from),
                way,
                way.stream().anyMatch(edge -> edge.record() == OnRecord.PRACTICE) ? OnRecord.PRACTICE : OnRecord.PAPER,
                way.stream().anyMatch(edge -> edge.certainty() == Certainty.POSSIBLE)
                        ? Certainty.POSSIBLE
                        : Certainty.CERTAIN,
                way.stream().anyMatch(ControlEdge::assumed));
    }

    LocalDate day() {
        return day;
    }

    /** The stakes in an entity. */
    List<Stake> stakesIn(String entity) {
        return stakes.getOrDefault(entity, List.of());
    }

    /** The edges from which a practice can be reached, in a fixed order. */
    List<ControlEdge> around(Practice practice) {
        var kept = new BitSet();
        var reached = new HashSet<String>(Set.of(practice.entity()));
        var open = new ArrayDeque<>(reached);
        keep(toDomains.getOrDefault(practice.id(), List.of()), kept, reached, open);
        while (!open.isEmpty()) {
            keep(toWhole.getOrDefault(open.remove(), List.of()), kept, reached, open);
        }
        return kept.stream().mapToObj(edges::get).toList();
    }

    private void keep(List<Integer> into, BitSet kept, Set<String> reached, ArrayDeque<String> open) {
        for (int at : into) {
            kept.set(at);
            var controller = edges.get(at).controller();
            if (reached.add(controller)) {
                open.add(controller);
            }
        }
    }
}
