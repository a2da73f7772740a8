package org.pierce.report;

/** The parts of the report, in order, with their numbers; the practices between {@link #TOP} and {@link #EXAMINED}. */
public enum ReportPart {
    SUMMARY("1", "Summary"),
    SCOPE("2", "Scope and reliance"),
    PRACTICES("3", "Practices"),
    TOP("4", "Top findings"),
    PRACTICE("5", "Practice by practice"),
    EXAMINED("6", "What was examined"),
    ASK("7", "Documents to ask for"),
    ASSUMPTIONS("A", "Assumptions"),
    LAW("B", "Law relied on");

    private final String number;
    private final String title;

    ReportPart(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** {@code 1} to {@code 7}; appendices have letters. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }
}
