package org.pierce.screening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pierce.structure.Topic;

/**
 * Composes the indicators of one practice into grades. Each rule of composition stands in {@code docs/assessment.md} with its
 * source; no number is made of them, and nothing that speaks against is netted.
 */
final class Assessor {

    /** What must have been examined before "no indicator found" may be said. */
    static final Set<Topic> MINIMUM =
            Legs.DECIDING.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /**
     * What the grades rest on.
     *
     * @param indicators the findings as they are weighed
     * @param topics what was examined
     * @param undecided flags that would decide, though what they need was examined: the law or a fact is not known
     */
    record Evidence(
            List<Indicator> indicators,
            Map<Topic, Examination> topics,
            Composition composition,
            List<String> undecided) {}

    /** The grades that apply, the first by precedence, and why. */
    record Judgment(Grade grade, List<Grade> also, Legs legs, String reason) {}

    private final Evidence evidence;
    private final Legs legs;

    private Assessor(Evidence evidence) {
        this.evidence = evidence;
        this.legs = Legs.of(evidence.indicators(), evidence.topics());
    }

    static Judgment judge(Evidence evidence) {
        return new Assessor(evidence).judge();
    }

    private Judgment judge() {
        var applying = EnumSet.noneOf(Grade.class);
        Stream.of(Grade.values()).filter(this::applies).forEach(applying::add);
        if (applying.contains(Grade.INSUFFICIENT_EVIDENCE) && isFormalOnly()) {
            applying.remove(Grade.ISOLATED_ISSUES);
        }
        var grades = List.copyOf(applying);
        return new Judgment(
                grades.getFirst(),
                grades.subList(1, grades.size()),
                legs,
                new Reasons(evidence, legs, isOwnerInSubstance()).of(grades.getFirst()));
    }

    private boolean applies(Grade grade) {
        return switch (grade) {
            case STRONG_INDICATORS -> evidence.composition().isMet(legs, evidence.indicators());
            case INELIGIBLE_OWNERSHIP ->
                isOwnedByIneligible(evidence.indicators()) || isGovernedByIneligible() || isOwnerInSubstance();
            case RESTRICTED_FEE -> any(Leg.FEE, Severity.MEDIUM);
            case ELEVATED -> isElevated();
            case ISOLATED_ISSUES -> !isElevated() && anyOf(Severity.MEDIUM);
            case NO_INDICATOR_FOUND -> !anyOf(Severity.MEDIUM) && isMinimumExamined();
            case INSUFFICIENT_EVIDENCE -> !isMinimumExamined();
        };
    }

    /** Ownership by a party that may not hold it stands alone; the wrong form does so only beside such an owner. */
    static boolean isOwnedByIneligible(List<Indicator> indicators) {
        return indicators.stream()
                .anyMatch(one ->
                        one.leg() == Leg.OWNERSHIP && one.standing() != Standing.FORM && one.isAtLeast(Severity.HIGH));
    }

    /** A critical indicator supports by itself what the law of the state says of the office. */
    private boolean isGovernedByIneligible() {
        return standing(Standing.OFFICE, Severity.CRITICAL).findAny().isPresent();
    }

    /**
     * Whoever controls the account and shares in the profit owns the practice in substance, whoever is on record: partners
     * share the profit at any rate.
     */
    private boolean isOwnerInSubstance() {
        return standing(Standing.ACCOUNT, Severity.HIGH).anyMatch(account -> standing(Standing.PROFIT, Severity.LOW)
                .anyMatch(profit -> !account.sharesFactWith(profit)));
    }

    private Stream<Indicator> standing(Standing standing, Severity least) {
        return evidence.indicators().stream().filter(one -> one.standing() == standing && one.isAtLeast(least));
    }

    /** One leg only, a single grave indicator, or two high ones that do not repeat each other. */
    private boolean isElevated() {
        if (legs.name().result() == Result.FOUND || legs.control().result() == Result.FOUND) {
            return true;
        }
        var grave = weighty().filter(one -> one.isAtLeast(Severity.HIGH)).toList();
        return grave.stream()
                .anyMatch(one -> one.isAtLeast(Severity.CRITICAL)
                        || grave.stream().anyMatch(other -> other != one && !one.repeats(other)));
    }

    /** Misconduct and formalities are issues, never elevated: a kickback does not show who controls. */
    private Stream<Indicator> weighty() {
        var ineligible = isOwnedByIneligible(evidence.indicators());
        return evidence.indicators().stream()
                .filter(one -> one.standing() != Standing.MISCONDUCT && one.standing() != Standing.FORMALITY)
                .filter(one -> one.standing() != Standing.FORM || ineligible);
    }

    private boolean any(Leg leg, Severity least) {
        return evidence.indicators().stream().anyMatch(one -> one.leg() == leg && one.isAtLeast(least));
    }

    private boolean anyOf(Severity least) {
        return evidence.indicators().stream().anyMatch(one -> one.isAtLeast(least));
    }

    private boolean isFormalOnly() {
        return evidence.indicators().stream()
                .filter(one -> one.isAtLeast(Severity.MEDIUM))
                .allMatch(one -> one.standing() == Standing.FORMALITY);
    }

    private boolean isMinimumExamined() {
        return evidence.undecided().isEmpty() && open(evidence.topics()).isEmpty();
    }

    /** Topics of the minimum set that were not examined, in order. */
    static List<Topic> open(Map<Topic, Examination> topics) {
        return new ArrayList<>(MINIMUM)
                .stream()
                        .filter(topic -> topics.get(topic) != Examination.EXAMINED)
                        .sorted()
                        .toList();
    }
}
