package org.pierce.chart;

/** The relationship that a line stands for, the most important first: at a crossing the later kind makes the bridge. */
public enum LineKind {
    CONTROL("Control path", "control"),
    EQUITY("Equity, %", "ownership"),
    OFFICE("Office", "ownership"),
    CONTRACT("Contract", "contracts"),
    MONEY("Money", "money"),
    CLINICAL("Clinical reporting", "clinical"),
    ADMINISTRATIVE("Administrative reporting", "administrative");

    private final String caption;
    private final String layer;

    LineKind(String caption, String layer) {
        this.caption = caption;
        this.layer = layer;
    }

    /** The words of the legend. */
    public String caption() {
        return caption;
    }

    /** The layer that switches the line on and off, as in the class {@code layer-money}. */
    public String layer() {
        return layer;
    }

    /** True for lines that decide who stands above whom. */
    boolean hierarchical() {
        return this == EQUITY || this == OFFICE;
    }
}
