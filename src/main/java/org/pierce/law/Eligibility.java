package org.pierce.law;

/** Whether a party may hold a practice, on one day. */
public enum Eligibility {
    MAY_CONTROL("may control"),
    MAY_HOLD_MINORITY("may hold a minority"),
    MAY_NOT_HOLD("may not hold"),
    NOT_KNOWN("not known");

    private final String words;

    Eligibility(String words) {
        this.words = words;
    }

    /** As reports and the graph write it: {@code may hold a minority}. */
    public String words() {
        return words;
    }

    /** A lay party of a practice may not control it. */
    public boolean isLay() {
        return this == MAY_HOLD_MINORITY || this == MAY_NOT_HOLD;
    }
}
