package org.pierce.trial;

import java.util.List;

/**
 * One rule tried: at the gate, or on one of its cases.
 *
 * @param rule id of the rule
 * @param subject {@code the gate}, {@code the set of cases}, or the file of the case
 * @param isRefusal whether the rule itself was refused, and no case could be tried
 * @param wrong what is not as it must be; empty if all is well
 */
public record Trial(String rule, String subject, boolean isRefusal, List<String> wrong) {

    public Trial {
        wrong = List.copyOf(wrong);
    }

    public boolean isPassed() {
        return wrong.isEmpty();
    }
}
