package org.pierce.law;

/** How well a row of the law is supported, from best to weakest. */
public enum Basis {
    /** Stated by counsel for one matter; never in a pack. */
    COUNSEL("overlay of counsel", SeverityCap.NONE),
    PRIMARY("primary text read", SeverityCap.NONE),
    SECONDARY("secondary", SeverityCap.HIGH),
    GENERAL_KNOWLEDGE("general knowledge", SeverityCap.MEDIUM);

    private final String words;
    private final SeverityCap cap;

    Basis(String words, SeverityCap cap) {
        this.words = words;
        this.cap = cap;
    }

    /** As packs and reports write it: {@code primary text read}. */
    public String words() {
        return words;
    }

    /** What was not read cannot make a finding critical, what is only known in general not even high. */
    public SeverityCap cap() {
        return cap;
    }

    Basis weaker(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Basis stronger(Basis other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
