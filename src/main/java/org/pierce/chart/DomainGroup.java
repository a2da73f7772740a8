package org.pierce.chart;

/** The bands of the practice's box, from top to bottom. */
public enum DomainGroup {
    WHOLE("Protected: the practice"),
    CLINICAL("Protected: clinical decisions"),
    REVENUE("Protected: revenue");

    private final String caption;

    DomainGroup(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }
}
