package org.pierce.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the two legs make "strong indicators of lay control": a parameter of the law. */
enum Composition {
    BOTH("both ownership in name and control or profit must be shown"),
    CONTROL_ALONE("control or profit alone decides"),
    TOTALITY("the whole of the circumstances is weighed"),
    NOT_KNOWN("how the state weighs the two is not known; both are asked for here");

    private final String words;

    Composition(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Composition of(@Nullable String word) {
        return switch (word) {
            case "both" -> BOTH;
            case "control_alone", "control-alone" -> CONTROL_ALONE;
            case "totality" -> TOTALITY;
            case null -> NOT_KNOWN;
            default -> NOT_KNOWN;
        };
    }

    /**
     * Whether the legs make the grade. Under totality one leg is enough if the other side has at least one indicator of high
     * severity, or two of medium, though they do not carry a leg.
     */
    boolean isMet(Legs legs, List<Indicator> indicators) {
        var name = legs.name().result() == Result.FOUND;
        var control = legs.control().result() == Result.FOUND;
        return switch (this) {
            case BOTH, NOT_KNOWN -> name && control;
            case CONTROL_ALONE -> control;
            case TOTALITY ->
                name && control
                        || name && isSupported(indicators, Leg.CONTROL, legs.name())
                        || control && isSupported(indicators, Leg.NAME, legs.control());
        };
    }

    private static boolean isSupported(List<Indicator> indicators, Leg leg, LegResult standing) {
        var carrying = indicators.stream()
                .filter(one -> standing.findings().contains(one.finding()))
                .toList();
        var apart = indicators.stream()
                .filter(one -> one.leg() == leg && carrying.stream().noneMatch(one::sharesFactWith))
                .toList();
        return apart.stream().anyMatch(one -> one.isAtLeast(Severity.HIGH))
                || apart.stream().filter(one -> one.isAtLeast(Severity.MEDIUM)).count() >= 2;
    }
}
