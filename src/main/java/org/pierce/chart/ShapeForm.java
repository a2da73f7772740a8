package org.pierce.chart;

/** The shape of a party under the preset "legal"; conventions differ between firms, so every export has a legend. */
public enum ShapeForm {
    INDIVIDUAL("Individual"),
    GROUP("Group"),
    CORPORATION("Corporation"),
    LLC("LLC"),
    PROFESSIONAL("Professional entity"),
    PARTNERSHIP("Partnership"),
    TRUST("Trust"),
    UNDISCLOSED("Not disclosed");

    private final String caption;

    ShapeForm(String caption) {
        this.caption = caption;
    }

    /** The words of the legend. */
    public String caption() {
        return caption;
    }

    boolean oval() {
        return this == INDIVIDUAL || this == GROUP || this == UNDISCLOSED;
    }
}
