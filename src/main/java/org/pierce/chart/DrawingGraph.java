package org.pierce.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;

/**
 * The drawing as a GraphStream graph and back. Nodes are parties, edges are lines; what a drawing says is in attributes,
 * all of them text. The ids of nodes and edges are counted, because not every sink escapes an id.
 */
public final class DrawingGraph {
    private DrawingGraph() {}

    /** A graph with one node for each party and one directed edge for each line, in their order. */
    public static Graph of(Drawing drawing) {
        MultiGraph graph = new MultiGraph("chart");
        TitleBlock title = drawing.title();
        put(graph::setAttribute, "sentence", drawing.sentence());
        put(graph::setAttribute, "matter", title.matter());
        put(graph::setAttribute, "facts-as-of", title.factsAsOf().toString());
        put(graph::setAttribute, "law-as-of", title.lawAsOf().toString());
        put(graph::setAttribute, "snapshot", title.snapshot());
        put(graph::setAttribute, "rules", title.rules());
        put(graph::setAttribute, "privilege", title.privilege());
        put(graph::setAttribute, "what-if", Boolean.toString(title.whatIf()));
        Map<String, String> nodes = new HashMap<>();
        for (DrawnParty party : drawing.parties()) {
            String node = "p" + (nodes.size() + 1);
            nodes.put(party.id(), node);
            describe(graph.addNode(node), party);
        }
        int count = 0;
        for (DrawnLine line : drawing.lines()) {
            describe(
                    graph.addEdge(
                            "l" + ++count,
                            Placed.in(nodes, line.from().party()),
                            Placed.in(nodes, line.to().party()),
                            true),
                    line);
        }
        return graph;
    }

    /**
     * The drawing that a graph of this form says.
     *
     * @throws IllegalArgumentException if an attribute is missing or has no such value
     */
    public static Drawing read(Graph graph) {
        TitleBlock title = new TitleBlock(
                text(graph.getAttribute("matter")),
                LocalDate.parse(text(graph.getAttribute("facts-as-of"))),
                LocalDate.parse(text(graph.getAttribute("law-as-of"))),
                text(graph.getAttribute("snapshot")),
                text(graph.getAttribute("rules")),
                text(graph.getAttribute("privilege")),
                Boolean.parseBoolean(text(graph.getAttribute("what-if"))));
        List<DrawnParty> parties = graph.nodes().map(DrawingGraph::party).toList();
        List<DrawnLine> lines = graph.edges().map(DrawingGraph::line).toList();
        return new Drawing(title, text(graph.getAttribute("sentence")), parties, lines);
    }

    private static void describe(Node node, DrawnParty party) {
        put(node::setAttribute, "party", party.id());
        put(node::setAttribute, "label", party.name());
        put(node::setAttribute, "details", String.join("\n", party.details()));
        put(node::setAttribute, "form", party.form().name());
        put(node::setAttribute, "standing", party.standing().name());
        put(node::setAttribute, "members", String.join("\n", party.members()));
        List<String> rows = new ArrayList<>();
        party.rows()
                .forEach(row -> rows.add(String.join(
                        "\t",
                        row.id(),
                        row.label(),
                        row.group().name(),
                        row.paths().words(),
                        Boolean.toString(row.reached()))));
        put(node::setAttribute, "domains", String.join("\n", rows));
    }

    private static DrawnParty party(Node node) {
        List<DomainRow> rows = parts(text(node.getAttribute("domains")), "\n").stream()
                .map(row -> row.split("\t", -1))
                .map(row -> new DomainRow(
                        row[0],
                        row[1],
                        DomainGroup.valueOf(row[2]),
                        PathCount.parse(row[3]),
                        Boolean.parseBoolean(row[4])))
                .toList();
        return new DrawnParty(
                text(node.getAttribute("party")),
                text(node.getAttribute("label")),
                parts(text(node.getAttribute("details")), "\n"),
                ShapeForm.valueOf(text(node.getAttribute("form"))),
                Standing.valueOf(text(node.getAttribute("standing"))),
                rows,
                parts(text(node.getAttribute("members")), "\n"));
    }

    private static void describe(Edge edge, DrawnLine line) {
        put(edge::setAttribute, "line", line.id());
        put(edge::setAttribute, "fact", line.fact());
        put(edge::setAttribute, "kind", line.kind().name());
        put(edge::setAttribute, "main", line.label().main());
        put(edge::setAttribute, "rest", line.label().rest());
        put(edge::setAttribute, "below", line.label().below());
        put(
                edge::setAttribute,
                "label",
                String.join(" ", line.label().main(), line.label().rest()).strip());
        if (line.ghost()) {
            put(edge::setAttribute, "switched-off", "true");
        }
        put(edge::setAttribute, "in-practice", Boolean.toString(line.inPractice()));
        put(
                edge::setAttribute,
                "hop",
                line.hop().isPresent() ? Integer.toString(line.hop().getAsInt()) : "");
        describe(edge, "from", line.from());
        describe(edge, "to", line.to());
    }

    private static void describe(Edge edge, String end, LineEnd at) {
        switch (at) {
            case LineEnd.AtParty party -> put(edge::setAttribute, end, "");
            case LineEnd.AtRow row -> put(edge::setAttribute, end, "row\t" + row.row());
            case LineEnd.OnLine line -> put(edge::setAttribute, end, "line\t" + line.line());
        }
    }

    private static DrawnLine line(Edge edge) {
        String hop = text(edge.getAttribute("hop"));
        return new DrawnLine(
                text(edge.getAttribute("line")),
                text(edge.getAttribute("fact")),
                LineKind.valueOf(text(edge.getAttribute("kind"))),
                end(text(edge.getAttribute("from")), edge.getSourceNode()),
                end(text(edge.getAttribute("to")), edge.getTargetNode()),
                new LineLabel(
                        text(edge.getAttribute("main")),
                        text(edge.getAttribute("rest")),
                        text(edge.getAttribute("below"))),
                Boolean.parseBoolean(text(edge.getAttribute("in-practice"))),
                hop.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(hop)),
                edge.hasAttribute("switched-off"));
    }

    private static LineEnd end(String at, Node node) {
        String party = text(node.getAttribute("party"));
        List<String> parts = parts(at, "\t");
        if (parts.isEmpty()) {
            return LineEnd.party(party);
        }
        return parts.getFirst().equals("row")
                ? LineEnd.row(party, parts.getLast())
                : LineEnd.line(party, parts.getLast());
    }

    private static List<String> parts(String joined, String by) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(by, -1));
    }

    /** Takes one attribute. */
    private interface Taker {
        void set(String name, Object... value);
    }

    private static void put(Taker element, String name, String value) {
        element.set(name, XmlText.writable(value));
    }

    private static String text(@org.jspecify.annotations.Nullable Object attribute) {
        if (attribute == null) {
            throw new IllegalArgumentException("The graph lacks an attribute of a chart: export it from a drawing.");
        }
        return attribute.toString();
    }
}
