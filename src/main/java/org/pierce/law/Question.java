package org.pierce.law;

/** What must be known of a practice before a row with a condition can be applied. */
public enum Question {
    FORM("form of the entity that practices", "the articles and the state's entity record"),
    FACILITY_LICENSE(
            "whether a facility license is held", "the facility or clinic license, or a statement that there is none"),
    PAYORS("who pays for care", "the list of payors"),
    COUNTERPARTY(
            "kind of the investors behind the manager",
            "the cap table of the manager up to its funds, with the kind of each investor"),
    MED_SPA("whether it is a med spa", "the list of specialties and services"),
    SOLE_OWNER("whether one person holds all shares", "the share ledger"),
    STRUCTURE_FORMED(
            "day on which the structure of practice and manager came to exist",
            "the first management services agreement with its date, and the formation papers");

    private final String words;
    private final String document;

    Question(String words, String document) {
        this.words = words;
        this.document = document;
    }

    /** As a reader takes it. */
    public String words() {
        return words;
    }

    /** What to ask for where the answer is not known. */
    public String document() {
        return document;
    }
}
