package org.pierce.intake;

import java.util.Locale;

/** The columns that every sheet has beside its own. */
enum CommonColumn {
    ID("Stable id of your own choice; empty: made from what the row says"),
    FROM("First day on which it holds: 2026-11-15, 2026-11 or 2026"),
    TO("Last day on which it holds; empty: not known to have ended"),
    RECORD("paper (a document says so; the default) or practice (it was observed)"),
    LAST_OBSERVED("Last day on which it was seen to be so"),
    ASSUMED("yes where it is supposed without a source"),
    DOCUMENT("Id of a document, or its title"),
    PAGE("Page, section or cell, as printed"),
    QUOTE("The words that say so. No patient data");

    private final String help;

    CommonColumn(String help) {
        this.help = help;
    }

    String help() {
        return help;
    }

    /** Heading of the column. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
