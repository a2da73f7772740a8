package org.pierce.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays out a hierarchy by ELK layered: owners above, level and upright lines, room for every label. */
final class LayeredLayout {
    /** Beside a lit line stands the disc with the number of the hop; its label keeps clear of it. */
    static final double DISC_ROOM = 12;

    private static final double LEAST_LABEL = 30;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkPort> joints = new HashMap<>();
    private final Map<String, Integer> above = new HashMap<>();
    private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

    private LayeredLayout(Collection<DrawnLine> lines) {
        lines.stream()
                .filter(line -> line.kind() == LineKind.EQUITY && joins(line))
                .forEach(line -> above.merge(line.to().party(), 1, Integer::sum));
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 20);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 34.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 20.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 20.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 9.0);
    }

    /**
     * Lays out parties and the lines between them; the same input always gives the same drawing.
     *
     * @param frames the sizes, in the order that is kept where there is a choice
     * @param lines joining two of the parties
     */
    static Backbone of(Map<String, Frame> frames, Collection<DrawnLine> lines) {
        return of(frames, lines, EdgeLabelSideSelection.ALWAYS_UP);
    }

    /** The same, left for right; labels still stand to the right of their lines. */
    static Backbone mirrored(Map<String, Frame> frames, Collection<DrawnLine> lines) {
        return of(frames, lines, EdgeLabelSideSelection.ALWAYS_DOWN).mirrored();
    }

    private static Backbone of(Map<String, Frame> frames, Collection<DrawnLine> lines, EdgeLabelSideSelection side) {
        if (frames.isEmpty()) {
            return new Backbone(Map.of(), Map.of(), Map.of());
        }
        LayeredLayout layout = new LayeredLayout(lines);
        layout.graph.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, side);
        frames.forEach(layout::add);
        lines.forEach(layout::add);
        new RecursiveGraphLayoutEngine().layout(layout.graph, new BasicProgressMonitor());
        return Jogs.straightened(layout.read(), frames.keySet(), lines);
    }

    private void add(String id, Frame frame) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(frame.width(), frame.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        nodes.put(id, node);
    }

    private void add(DrawnLine line) {
        boolean lit = line.hop().isPresent();
        // Several owners join above what they own, and one owner's line parts above what it owns alone; a line that
        // did both could be read as crosswise ownership.
        int owners =
                line.kind() == LineKind.EQUITY ? above.getOrDefault(line.to().party(), 0) : 1;
        ElkPort from = port(line, line.from().party(), PortSide.SOUTH, joins(line) && owners == 1);
        ElkPort to = port(line, line.to().party(), PortSide.NORTH, joins(line) && owners > 1);
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, lit ? 10 : 1);
        edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, lit ? 10 : 1);
        edges.put(line.id(), edge);
        if (lit || !line.label().empty() || line.inPractice()) {
            List<LabelText.Row> rows =
                    LabelText.upright(line, LabelPlacer.UPRIGHT_WIDTH).all();
            ElkLabel label = ElkGraphUtil.createLabel(edge);
            label.setText(line.id());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            double height = LabelText.height(rows);
            label.setDimensions(
                    Math.ceil(LabelText.width(rows)) + (lit ? DISC_ROOM : 0),
                    lit ? Math.max(LEAST_LABEL, height) : height);
        }
    }

    /** Lines of one kind may share an end; a lit line keeps to itself. */
    private static boolean joins(DrawnLine line) {
        return line.hop().isEmpty() && line.kind() != LineKind.OFFICE;
    }

    private ElkPort port(DrawnLine line, String party, PortSide side, boolean shared) {
        return shared
                ? joints.computeIfAbsent(line.kind() + " " + side + " " + party, key -> port(party, side))
                : port(party, side);
    }

    private ElkPort port(String party, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(nodes.get(party));
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private Backbone read() {
        Map<String, Box> boxes = new LinkedHashMap<>();
        nodes.forEach((id, node) -> boxes.put(
                id, new Box(Math.round(node.getX()), Math.round(node.getY()), node.getWidth(), node.getHeight())));
        Map<String, List<Point>> routes = new LinkedHashMap<>();
        Map<String, Box> labels = new LinkedHashMap<>();
        edges.forEach((id, edge) -> {
            List<Point> points = new ArrayList<>();
            for (ElkEdgeSection section : edge.getSections()) {
                points.add(rounded(section.getStartX(), section.getStartY()));
                section.getBendPoints().forEach(bend -> points.add(rounded(bend.getX(), bend.getY())));
                points.add(rounded(section.getEndX(), section.getEndY()));
            }
            routes.put(id, points);
            edge.getLabels()
                    .forEach(label -> labels.put(
                            id,
                            new Box(
                                    Math.round(label.getX()),
                                    Math.round(label.getY()),
                                    label.getWidth(),
                                    label.getHeight())));
        });
        return new Backbone(boxes, routes, labels);
    }

    private static Point rounded(double x, double y) {
        return new Point(Math.round(x), Math.round(y));
    }
}
