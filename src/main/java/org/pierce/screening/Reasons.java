package org.pierce.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pierce.structure.Topic;

/** Says in plain words why a grade was given. */
record Reasons(Assessor.Evidence evidence, Legs legs, boolean ownerInSubstance) {

    String of(Grade grade) {
        return switch (grade) {
            case STRONG_INDICATORS ->
                "%s. %s.".formatted(bothLegs(), capital(evidence.composition().words())) + assumptions();
            case INELIGIBLE_OWNERSHIP -> ownership();
            case RESTRICTED_FEE -> "A fee is of a kind that the state restricts (%s).".formatted(flags(Leg.FEE));
            case ELEVATED -> elevated();
            case ISOLATED_ISSUES ->
                "Issues were found, but they show neither ownership in name nor control or profit." + gap();
            case NO_INDICATOR_FOUND ->
                "Owners, licenses, price, distributions, management agreement, transfer papers, accounts and hiring were examined; no indicator of medium or higher severity was found.";
            case INSUFFICIENT_EVIDENCE -> "What was given does not decide it." + gap();
        };
    }

    private String bothLegs() {
        var parts = new ArrayList<String>();
        parts.add("Ownership in name is %s (%s)".formatted(words(legs.name()), flags(legs.name())));
        parts.add("control or profit is %s (%s)".formatted(words(legs.control()), flags(legs.control())));
        return String.join("; ", parts).replace(" ()", "");
    }

    private String ownership() {
        if (Assessor.isOwnedByIneligible(evidence.indicators())) {
            return "A party that may not hold the practice owns it or part of it (%s). This stands alone."
                    .formatted(flags(Leg.OWNERSHIP));
        }
        return ownerInSubstance
                ? "The management side controls the account and takes a share of the profit (%s): ownership in substance."
                        .formatted(flags(List.of(Standing.ACCOUNT, Standing.PROFIT)))
                : "Somebody without the license holds an office that the state reserves to licensees (%s). This stands alone."
                        .formatted(flags(List.of(Standing.OFFICE)));
    }

    private String elevated() {
        if (legs.name().result() != Result.FOUND && legs.control().result() != Result.FOUND) {
            return "Grave indicators were found (%s), but neither leg stands on them."
                            .formatted(evidence.indicators().stream()
                                    .filter(one -> one.isAtLeast(Severity.HIGH))
                                    .map(Indicator::flag)
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(", ")))
                    + gap();
        }
        var overlap = legs.overlap() ? " The indicators of ownership in name rest on the same facts." : "";
        return "%s. %s.".formatted(bothLegs(), capital(evidence.composition().words())) + overlap + assumptions();
    }

    private String assumptions() {
        return legs.name().onAssumptions() || legs.control().onAssumptions()
                ? " A leg is found on assumptions only."
                : "";
    }

    private String gap() {
        var open = Assessor.open(evidence.topics());
        var gap = open.isEmpty()
                ? ""
                : " Not known: " + open.stream().map(Topic::about).collect(Collectors.joining("; ")) + ".";
        return evidence.undecided().isEmpty()
                ? gap
                : gap + " Not decided for want of law or facts: %s.".formatted(String.join(", ", evidence.undecided()));
    }

    private String flags(Leg leg) {
        return joined(evidence.indicators().stream()
                .filter(one -> one.leg() == leg && one.isAtLeast(Severity.MEDIUM))
                .toList());
    }

    private String flags(List<Standing> standings) {
        return joined(evidence.indicators().stream()
                .filter(one -> standings.contains(one.standing()))
                .toList());
    }

    private String flags(LegResult leg) {
        return joined(evidence.indicators().stream()
                .filter(one -> leg.findings().contains(one.finding()) && one.isAtLeast(Severity.MEDIUM))
                .toList());
    }

    private static String joined(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::flag).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static String words(LegResult leg) {
        return switch (leg.result()) {
            case FOUND -> leg.onAssumptions() ? "found on assumptions" : "found";
            case NOT_FOUND, CLEARED -> "not found";
            case NOT_KNOWN -> "not known";
            case NOT_EXAMINED -> "not examined";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
