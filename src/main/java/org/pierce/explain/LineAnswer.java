package org.pierce.explain;

import java.util.List;
import org.pierce.explain.Explanation.Hop;
import org.pierce.explain.Explanation.Point;
import org.pierce.screening.Finding;

/**
 * What a line of a chart is, and what follows from it.
 *
 * @param title the fact as a sentence, or the title of an agreement
 * @param what the fact with its quote and source, and further sources for it; empty for a derived edge, told by its steps
 * @param terms what else belongs to it: the terms, powers and payments of a contract
 * @param control the derived edges that rest on it, each with why it confers control and the facts that compose it
 * @param without why it confers no control, where none rests on it; else empty
 * @param against what on file speaks against it
 * @param findings those that rest on it, the worst first
 */
public record LineAnswer(
        String title,
        List<Point> what,
        List<Point> terms,
        List<Hop> control,
        String without,
        List<Point> against,
        List<Finding> findings) {

    public LineAnswer {
        what = List.copyOf(what);
        terms = List.copyOf(terms);
        control = List.copyOf(control);
        against = List.copyOf(against);
        findings = List.copyOf(findings);
    }
}
