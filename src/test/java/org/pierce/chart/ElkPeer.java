package org.pierce.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The layered layout of ELK over all lines of a drawing at once, as one would call it, thorough about crossings. */
final class ElkPeer {
    private ElkPeer() {}

    static DrawnByPeer of(Drawing drawing, Map<String, Frame> frames) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 20);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        Map<String, ElkNode> nodes = new HashMap<>();
        frames.forEach((id, frame) -> {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(frame.width(), frame.height());
            nodes.put(id, node);
        });
        List<ElkEdge> edges = drawing.lines().stream()
                .map(line -> ElkGraphUtil.createSimpleEdge(
                        Placed.in(nodes, line.from().party()),
                        Placed.in(nodes, line.to().party())))
                .toList();
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return new DrawnByPeer(
                graph.getWidth(),
                graph.getHeight(),
                edges.stream().map(ElkPeer::corners).toList());
    }

    private static List<Point> corners(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return points;
    }
}
