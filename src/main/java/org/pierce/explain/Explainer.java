package org.pierce.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.pierce.control.ControlEdge;
import org.pierce.explain.Explanation.Hop;
import org.pierce.explain.Explanation.Point;
import org.pierce.explain.Explanation.Question;
import org.pierce.screening.Finding;
import org.pierce.structure.Bearing;
import org.pierce.structure.Evidence;
import org.pierce.structure.Fact;
import org.pierce.structure.Structure;
import org.pierce.structure.Topic;
import org.pierce.structure.Words;

/** Tells findings of one structure in plain English. Reads only; the same finding is always told the same way. */
public final class Explainer {

    private final Structure structure;
    private final FactSentence sentences;

    public Explainer(Structure structure) {
        this.structure = structure;
        this.sentences = new FactSentence(structure);
    }

    public Explanation explain(Finding finding) {
        var path = finding.path();
        return new Explanation(
                finding,
                finding.statement(),
                path == null ? List.of() : hops(path.edges()),
                path == null ? finding.statement() : "",
                points(finding.facts(), Bearing.SUPPORTS),
                against(finding),
                unknown(finding),
                Arrays.stream(finding.cure().split("\\n+"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList());
    }

    /** The steps of derived edges that follow each other: by what means, why that gives control, and on which facts. */
    public List<Hop> hops(List<ControlEdge> edges) {
        return new Hops(structure, this::point).of(edges);
    }

    /** A fact as a sentence without its stop. */
    String title(Fact fact) {
        return sentences.of(fact);
    }

    /** A fact as a sentence with quote and source. */
    public Point point(Fact fact) {
        var source = fact.common().source();
        return new Point(
                fact.id(),
                Phrases.stopped(title(fact)),
                source == null || source.quote() == null ? "" : source.quote(),
                SourceLine.of(fact, structure));
    }

    private List<Point> points(List<String> facts, Bearing bearing) {
        var points = new ArrayList<Point>();
        for (var id : facts) {
            structure.find(id).ifPresent(fact -> points.add(point(fact)));
            further(id, bearing).forEach(points::add);
        }
        return points;
    }

    private List<Point> against(Finding finding) {
        var points = new ArrayList<>(points(finding.against(), Bearing.SUPPORTS));
        for (var id : finding.facts()) {
            points.addAll(further(id, Bearing.CONTRADICTS));
        }
        return points;
    }

    /** The rows of the evidence sheet about a fact that bear on it in one way. */
    public List<Point> further(String fact, Bearing bearing) {
        return structure.list(Evidence.class).stream()
                .filter(evidence -> evidence.fact().equals(fact) && evidence.bearing() == bearing)
                .map(this::point)
                .toList();
    }

    private Point point(Evidence evidence) {
        return new Point(
                evidence.fact(),
                Phrases.stopped(sentences.of(evidence)),
                evidence.words() == null ? "" : evidence.words(),
                SourceLine.of(evidence.inDocument(), evidence.atPage(), null, structure));
    }

    private static List<Question> unknown(Finding finding) {
        var questions = new ArrayList<Question>();
        for (var missing : new LinkedHashSet<>(finding.missing())) {
            questions.add(Words.find(Topic.class, missing)
                    .map(topic -> new Question(Phrases.capital(topic.about()) + ".", topic.document()))
                    .orElseGet(() -> new Question(
                            "The law on %s is not known here.".formatted(missing.replace('_', ' ')),
                            "Counsel's view, as an overlay with its reason")));
        }
        return questions;
    }
}
