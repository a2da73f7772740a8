package org.pierce.chart;

/**
 * One stop of a path drawn as a strip.
 *
 * @param name of the party, or of the protected domain at the end
 * @param form of the party; not looked at for a domain
 * @param domain true for the protected domain, or the practice as a whole, at the end
 */
public record PathStop(String name, ShapeForm form, Standing standing, boolean domain) {
    public static PathStop party(String name, ShapeForm form, Standing standing) {
        return new PathStop(name, form, standing, false);
    }

    public static PathStop domain(String name) {
        return new PathStop(name, ShapeForm.CORPORATION, Standing.UNMARKED, true);
    }
}
