package org.pierce.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a cure asks of the deal, by the word that opens it: {@code Amendment. The owner is released …}. */
enum ClosingStep {
    CONDITION("Condition to closing"),
    AMENDMENT("Amendment"),
    INDEMNITY("Indemnity"),
    PRICE("Price"),
    COVENANT("Covenant");

    private final String words;
    private final Pattern opening;

    ClosingStep(String words) {
        this.words = words;
        this.opening = Pattern.compile("(^|[.;] )" + words + "\\. ");
    }

    String words() {
        return words;
    }

    /** The steps that a cure names, in the order of this list; none where it only advises. */
    static List<ClosingStep> in(List<String> cure) {
        return Arrays.stream(values())
                .filter(step -> cure.stream()
                        .anyMatch(line -> step.opening.matcher(line + " ").find()))
                .toList();
    }
}
