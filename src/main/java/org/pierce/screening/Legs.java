package org.pierce.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pierce.structure.Topic;
import org.pierce.structure.Words;

/**
 * Finds the two legs: "ownership in name" and "control or profit". A leg stands on one critical indicator, on two high
 * ones, or, for control or profit, on more than half of the net profit. The two rest on different facts.
 *
 * @param name the leg "ownership in name"
 * @param control the leg "control or profit"
 * @param overlap whether the leg "ownership in name" would stand, but on the facts of the other leg only
 */
record Legs(LegResult name, LegResult control, boolean overlap) {

    /** What decides a leg where it was not found: the minimum set of an assessment, divided between the legs. */
    static final Map<Leg, Set<Topic>> DECIDING = Map.of(
            Leg.NAME, Set.of(Topic.OWNERS, Topic.LICENSES, Topic.PRICE, Topic.DISTRIBUTIONS, Topic.TRANSFER_PAPERS),
            Leg.CONTROL, Set.of(Topic.MSA, Topic.ACCOUNTS, Topic.HIRING));

    static Legs of(List<Indicator> indicators, Map<Topic, Examination> topics) {
        var names = supports(indicators, Leg.NAME);
        var controls = supports(indicators, Leg.CONTROL);
        var apart = firstApart(names, controls);
        if (apart != null) {
            return new Legs(
                    found(indicators, Leg.NAME, apart.get(0), apart.get(1)),
                    found(indicators, Leg.CONTROL, apart.get(1), apart.get(0)),
                    false);
        }
        var overlap = !names.isEmpty() && !controls.isEmpty();
        return new Legs(
                names.isEmpty() || overlap
                        ? absent(Leg.NAME, topics)
                        : found(indicators, Leg.NAME, names.getFirst(), List.of()),
                controls.isEmpty()
                        ? absent(Leg.CONTROL, topics)
                        : found(indicators, Leg.CONTROL, controls.getFirst(), List.of()),
                overlap);
    }

    /** The smallest sets of indicators that carry the leg; those without assumptions first. */
    private static List<List<Indicator>> supports(List<Indicator> indicators, Leg leg) {
        var own = of(indicators, leg);
        var single = own.stream()
                .filter(one -> carriesAlone(one) || leg == Leg.CONTROL && one.majorityOfProfit())
                .map(List::of);
        var high = own.stream()
                .filter(one -> one.isAtLeast(Severity.HIGH) && !carriesAlone(one))
                .toList();
        var pairs = high.stream().flatMap(one -> high.subList(high.indexOf(one) + 1, high.size()).stream()
                .filter(other -> !one.repeats(other))
                .map(other -> List.of(one, other)));
        return Stream.concat(single, pairs)
                .sorted(java.util.Comparator.comparing(Legs::anyAssumed))
                .toList();
    }

    /** One office is one voice in the body; where the seats decide, a control path says so. */
    private static boolean carriesAlone(Indicator one) {
        return one.isAtLeast(Severity.CRITICAL) && one.standing() != Standing.OFFICE;
    }

    private static @org.jspecify.annotations.Nullable List<List<Indicator>> firstApart(
            List<List<Indicator>> names, List<List<Indicator>> controls) {
        for (var name : names) {
            for (var control : controls) {
                if (apart(name, control)) {
                    return List.of(name, control);
                }
            }
        }
        return null;
    }

    private static boolean apart(List<Indicator> some, List<Indicator> others) {
        return some.stream().noneMatch(one -> others.stream().anyMatch(one::sharesFactWith));
    }

    /** The leg with all that carries it or corroborates it, without what rests on the facts of the other leg. */
    private static LegResult found(
            List<Indicator> indicators, Leg leg, List<Indicator> carrying, List<Indicator> otherLeg) {
        var findings = new ArrayList<>(carrying.stream().map(Indicator::finding).toList());
        of(indicators, leg).stream()
                .filter(one -> one.isAtLeast(Severity.LOW) && apart(List.of(one), otherLeg))
                .map(Indicator::finding)
                .filter(finding -> !findings.contains(finding))
                .forEach(findings::add);
        return new LegResult(Result.FOUND, anyAssumed(carrying), findings, List.of());
    }

    private static LegResult absent(Leg leg, Map<Topic, Examination> topics) {
        var open = DECIDING.getOrDefault(leg, Set.of()).stream()
                .filter(topic -> topics.get(topic) != Examination.EXAMINED)
                .sorted()
                .map(Words::of)
                .toList();
        return new LegResult(open.isEmpty() ? Result.NOT_FOUND : Result.NOT_KNOWN, false, List.of(), open);
    }

    private static List<Indicator> of(List<Indicator> indicators, Leg leg) {
        return indicators.stream()
                .filter(one -> one.leg() == leg && one.standing() != Standing.MISCONDUCT)
                .filter(one -> one.standing() != Standing.FORMALITY)
                .toList();
    }

    private static boolean anyAssumed(List<Indicator> indicators) {
        return indicators.stream().anyMatch(Indicator::assumed);
    }
}
