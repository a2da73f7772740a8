package org.pierce.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pierce.structure.Domain;
import org.pierce.structure.Domains;
import org.pierce.structure.Practice;

/** Finds the ways from each lay apex down to a practice. */
final class LayPaths {

    private final ControlOnDay control;
    private final Practice practice;
    private final Predicate<String> mayControl;
    private final List<ControlEdge> edges;

    LayPaths(ControlOnDay control, Practice practice, Predicate<String> mayControl) {
        this.control = control;
        this.practice = practice;
        this.mayControl = mayControl;
        this.edges = control.around(practice);
    }

    List<ControlPath> list() {
        var known = new Reachability(edges, control.day(), edge -> true);
        var paths = new ArrayList<ControlPath>();
        var standing = edges.stream().filter(edge -> !isAtPleasure(edge, known)).toList();
        var told = new HashSet<Set<String>>();
        for (var apex : layApexes(edges, known)) {
            told.add(apex);
            var ways = new Ways(standing, apex, practice.entity());
            for (var target : targets()) {
                ways.best(target).ifPresent(way -> paths.add(path(target, apex, way)));
            }
        }
        paths.addAll(contested(standing, told));
        return paths;
    }

    private List<Set<String>> layApexes(List<ControlEdge> among, Reachability known) {
        var apexes = new ArrayList<Set<String>>();
        var seen = new HashSet<String>();
        for (var party :
                new TreeSet<>(among.stream().map(ControlEdge::controller).toList())) {
            if (seen.contains(party)) {
                continue;
            }
            var group = new TreeSet<>(known.controllersOf(party));
            group.retainAll(known.controlledBy(party));
            boolean isTop = group.containsAll(known.controllersOf(party));
            group.add(party);
            seen.addAll(group);
            if (isTop && group.stream().noneMatch(mayControl)) {
                apexes.add(group);
            }
        }
        return apexes;
    }

    /**
     * An officer who governs an entity above the practice does so at the pleasure of whoever controls that entity by votes or
     * right; if that is somebody who may control the practice, the office gives no path of its own.
     */
    private boolean isAtPleasure(ControlEdge edge, Reachability known) {
        if (edge.channel() != Channel.OFFICE
                || !(edge.target() instanceof Target.Whole(String entity))
                || entity.equals(practice.entity())
                || mayControl.test(edge.controller())) {
            return false;
        }
        return edges.stream()
                .filter(other -> other.target().equals(edge.target()))
                .filter(other -> other.channel() != Channel.OFFICE
                        && other.certainty() == Certainty.CERTAIN
                        && other.strength() == Strength.CONTROL)
                .map(ControlEdge::controller)
                .anyMatch(party -> mayControl.test(party)
                        || known.controllersOf(party).stream().anyMatch(mayControl));
    }

    /**
     * Rights in a circle: a lay party may replace the owner, and the owner, or the practice itself, may remove that party's
     * manager. Who acts first wins, so the lay side's control is possible, although somebody eligible controls it too.
     */
    private List<ControlPath> contested(List<ControlEdge> standing, Set<Set<String>> told) {
        var owners = new HashSet<String>();
        control.stakesIn(practice.entity()).forEach(stake -> owners.add(stake.owner()));
        var left = standing.stream()
                .filter(edge -> !edge.controller().equals(practice.entity()))
                .filter(edge -> !(isRight(edge)
                        && owners.contains(edge.controller())
                        && !edge.target().equals(whole())))
                .toList();
        var paths = new ArrayList<ControlPath>();
        if (left.size() < standing.size()) {
            for (var apex : layApexes(left, new Reachability(left, control.day(), edge -> true))) {
                if (!told.contains(apex)) {
                    new Ways(left, apex, practice.entity())
                            .best(whole())
                            .filter(way ->
                                    isRight(way.getLast()) && way.getLast().strength() == Strength.CONTROL)
                            .map(way -> path(whole(), apex, way))
                            .map(path -> path.with(Certainty.POSSIBLE))
                            .ifPresent(paths::add);
                }
            }
        }
        return paths;
    }

    private static boolean isRight(ControlEdge edge) {
        return edge.channel() == Channel.RIGHT || edge.channel() == Channel.APPOINTMENT;
    }

    private Target whole() {
        return new Target.Whole(practice.entity());
    }

    /** The practice as a whole, then each protected domain that an edge covers. */
    private List<Target> targets() {
        var covered = new HashSet<String>();
        for (var edge : edges) {
            if (edge.target() instanceof Target.InDomain(String of, String code) && of.equals(practice.id())) {
                Domains.standard().covered(Domains.standard().get(code)).forEach(each -> covered.add(each.code()));
            }
        }
        var targets = new ArrayList<Target>(List.of(whole()));
        Domains.standard().list().stream()
                .filter(Domain::isProtected)
                .filter(domain -> covered.contains(domain.code()))
                .forEach(domain -> targets.add(new Target.InDomain(practice.id(), domain.code())));
        return targets;
    }

    private ControlPath path(Target target, Set<String> apex, List<ControlEdge> way) {
        var record = way.stream().map(ControlEdge::record).max(Comparator.naturalOrder());
        var certainty = way.stream().map(ControlEdge::certainty).max(Comparator.naturalOrder());
        return new ControlPath(
                practice.id(),
                target,
                List.copyOf(apex),
                way,
                record.orElseThrow(),
                certainty.orElseThrow(),
                way.stream().anyMatch(ControlEdge::assumed));
    }
}
