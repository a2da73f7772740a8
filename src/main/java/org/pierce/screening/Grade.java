package org.pierce.screening;

/** Grades of a practice, in order of precedence. */
public enum Grade {
    STRONG_INDICATORS("Strong indicators of lay control"),
    INELIGIBLE_OWNERSHIP("Indicators of ownership or governance by an ineligible party"),
    RESTRICTED_FEE("Fee of a kind that the state restricts"),
    ELEVATED("Elevated"),
    ISOLATED_ISSUES("Isolated issues"),
    NO_INDICATOR_FOUND("No indicator found"),
    INSUFFICIENT_EVIDENCE("Insufficient evidence");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
