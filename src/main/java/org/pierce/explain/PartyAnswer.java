package org.pierce.explain;

import java.util.List;
import org.pierce.explain.Explanation.Point;
import org.pierce.screening.Finding;

/**
 * Who a party is, and how it stands to others.
 *
 * @param name its name
 * @param kind its form and where it is from, in words
 * @param sections what is on file, each under its heading; empty ones are left out
 * @param findings those that name it as a cause or lead through it, the worst first
 */
public record PartyAnswer(String name, String kind, List<Section> sections, List<Finding> findings) {

    public PartyAnswer {
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    /**
     * Facts of one sort.
     *
     * @param points the facts, of each the id by which a chart may show it
     */
    public record Section(String title, List<Point> points) {

        public Section {
            points = List.copyOf(points);
        }
    }
}
