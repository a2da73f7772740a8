package org.pierce.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pierce.control.ControlPath;
import org.pierce.structure.Fact;
import org.pierce.structure.OnRecord;
import org.pierce.structure.Structure;

/** Turns the rows that say "found" into findings, one for each flag, practice and cause. */
final class FindingWriter {

    private final Structure structure;
    private final SeverityScale scale;
    private final Statement statement;

    FindingWriter(Structure structure, SeverityScale scale) {
        this.structure = structure;
        this.scale = scale;
        this.statement = new Statement(structure);
    }

    /** The findings of one practice, by severity and flag. */
    List<Finding> write(Collection<RuleRow> rows, PracticeSurroundings surroundings, CitedLaw law) {
        var byIdentity = new LinkedHashMap<String, List<Weighed>>();
        rows.stream()
                .filter(row -> row.outcome() == RuleRow.Outcome.FOUND)
                .map(row -> weigh(row, law))
                .sorted(Weighed.WORST_FIRST)
                .forEach(one -> byIdentity
                        .computeIfAbsent(identity(one.row()), id -> new ArrayList<>())
                        .add(one));
        return byIdentity.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue(), surroundings, law))
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::flag)
                        .thenComparing(Finding::id))
                .toList();
    }

    private record Weighed(RuleRow row, Flag flag, SeverityScale.Weight weight) {
        /** Which row speaks for a finding does not depend on the order in which the store returns them. */
        static final Comparator<Weighed> WORST_FIRST = Comparator.comparing(
                        (Weighed one) -> one.weight().severity())
                .thenComparing(one -> one.row().certainty())
                .thenComparing(one -> one.row().record() == OnRecord.PAPER)
                .thenComparing(one -> one.row().path() == null)
                .thenComparing(one -> one.row().path() == null ? -1 : one.row().path())
                .thenComparing(
                        one -> one.row().facts().stream().sorted().toList().toString())
                .thenComparing(one -> one.row().values().toString());
    }

    private Weighed weigh(RuleRow row, CitedLaw law) {
        var flag = row.rule().findFlag(row.flag()).orElseThrow();
        return new Weighed(row, flag, scale.weigh(flag, row, isContradicted(row), law));
    }

    private boolean isContradicted(RuleRow row) {
        return row.against().stream()
                .map(structure::find)
                .flatMap(Optional::stream)
                .anyMatch(fact -> fact.common().record() == OnRecord.PRACTICE);
    }

    private static String identity(RuleRow row) {
        var parts = new ArrayList<>(List.of(row.flag(), row.practice()));
        parts.addAll(row.cause().stream().sorted().toList());
        return Hash.of(parts);
    }

    private Finding finding(String id, List<Weighed> same, PracticeSurroundings surroundings, CitedLaw law) {
        var worst = same.getFirst();
        var row = worst.row();
        var flag = worst.flag();
        var path = path(row, surroundings);
        var facts = facts(same, path);
        return new Finding(
                id,
                flag.id(),
                row.rule().id(),
                flag.title(),
                worst.weight().severity(),
                worst.weight().reason(),
                row.practice(),
                row.cause(),
                path,
                text(flag, row, surroundings),
                facts,
                against(same, facts),
                law(flag, worst.weight(), law),
                row.record(),
                row.certainty(),
                isAssumed(facts, path),
                row.values(),
                union(same, RuleRow::missing),
                flag.cure(),
                flag.leg(),
                flag.hard(),
                Hash.of(facts.stream()
                        .map(fact -> fact + structure.find(fact))
                        .sorted()
                        .toList()));
    }

    private static @Nullable ControlPath path(RuleRow row, PracticeSurroundings surroundings) {
        if (row.path() == null) {
            return null;
        }
        if (row.path() < 0 || row.path() >= surroundings.paths().size()) {
            throw new RuleException(
                    row.rule().id(), "path %d is none of paths.".formatted(row.path()), "Return path.index.");
        }
        return surroundings.paths().get(row.path());
    }

    private List<String> facts(List<Weighed> same, @Nullable ControlPath path) {
        var facts = new LinkedHashSet<>(inOrder(union(same, RuleRow::facts)));
        if (path != null) {
            facts.addAll(path.facts());
        }
        return List.copyOf(facts);
    }

    /** By kind as the rule lists them, then by id: a query collects in the order of the store, which is no order. */
    private List<String> inOrder(List<String> facts) {
        return facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> structure.find(fact).map(Fact::getClass).toString(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(kind -> kind.stream().sorted())
                .toList();
    }

    private List<String> against(List<Weighed> same, List<String> facts) {
        return inOrder(union(same, RuleRow::against)).stream()
                .filter(fact -> !facts.contains(fact))
                .toList();
    }

    private String text(Flag flag, RuleRow row, PracticeSurroundings surroundings) {
        var values = new LinkedHashMap<String, Object>(Map.of(
                "practice", row.practice(),
                "state", surroundings.practice().state()));
        values.putAll(row.values());
        var observed = row.record() == OnRecord.PRACTICE && flag.inPractice() != null;
        return statement.fill(
                observed ? java.util.Objects.requireNonNull(flag.inPractice()) : flag.statement(), values);
    }

    private static List<AppliedLaw> law(Flag flag, SeverityScale.Weight weight, CitedLaw law) {
        var cited = new LinkedHashSet<>(weight.law());
        cited.addAll(flag.cites());
        // A flag that stands in every state alike is still read against the doctrine of the state.
        if (cited.stream().map(law::find).allMatch(Optional::isEmpty)) {
            cited.add(CitedLaw.STRENGTH);
        }
        return cited.stream().map(law::find).flatMap(Optional::stream).toList();
    }

    /** With a path the reasoner knows whether another way leads there without the assumption; else each fact counts. */
    private boolean isAssumed(List<String> facts, @Nullable ControlPath path) {
        if (path != null && path.assumed()) {
            return true;
        }
        return facts.stream()
                .filter(fact -> path == null || !path.facts().contains(fact))
                .map(structure::find)
                .flatMap(Optional::stream)
                .anyMatch((Fact fact) -> fact.common().assumed());
    }

    private static List<String> union(List<Weighed> same, Function<RuleRow, List<String>> list) {
        return same.stream()
                .flatMap(one -> list.apply(one.row()).stream())
                .distinct()
                .toList();
    }
}
