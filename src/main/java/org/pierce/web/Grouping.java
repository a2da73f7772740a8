package org.pierce.web;

import org.pierce.analysis.AnalyzedMatter;
import org.pierce.structure.Words;

/** What the table of findings is grouped by. */
enum Grouping {
    NONE("not grouped"),
    PRACTICE("practice"),
    STATE("state"),
    FLAG("flag"),
    TEMPLATE("agreement template");

    private final String words;

    Grouping(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String word() {
        return Words.of(this);
    }

    /** The group of a line, as its heading. */
    String of(FindingLine line, AnalyzedMatter matter) {
        return switch (this) {
            case NONE -> "";
            case PRACTICE -> "%s, %s".formatted(line.practice(), line.state());
            case STATE -> line.state();
            case FLAG ->
                "%s, %s"
                        .formatted(
                                line.finding().flag(),
                                matter.flags()
                                        .getOrDefault(
                                                line.finding().flag(),
                                                line.finding().title()));
            case TEMPLATE -> line.templates().isEmpty() ? "No template" : String.join(" · ", line.templates());
        };
    }
}
