package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.main.CTAdjPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPathFillMode;

/**
 * The way of a line as a connector's own geometry, where the format has none for it: with more than four bends, or with bridges over other lines. It
 * stays glued; whoever moves a shape has it stretched, not routed anew.
 */
final class SlideBends {

    /** A quarter of a circle as a cubic curve, in parts of the radius. */
    private static final double ROUND = 0.5523;

    /** A box without any width has no parts; in pixels. */
    private static final double LEAST = 0.05;

    private final SlidePen pen;
    private final Box box;
    private final CTPath2D path;

    private SlideBends(SlidePen pen, Box box, CTPath2D path) {
        this.pen = pen;
        this.box = box;
        this.path = path;
    }

    /** The box around the line with its bridges. */
    static Box box(PlacedLine line) {
        List<Box> all = new ArrayList<>();
        line.points().forEach(point -> all.add(new Box(point.x(), point.y(), LEAST, LEAST)));
        line.bridges().forEach(bridge -> all.add(new Box(bridge.x(), bridge.y(), 0, 0).grown(Bridges.RADIUS)));
        return Box.around(all);
    }

    /** Draws the line; the first point is where it begins. */
    static void draw(SlidePen pen, CTShapeProperties shape, PlacedLine line) {
        if (shape.isSetPrstGeom()) {
            shape.unsetPrstGeom();
        }
        var geometry = shape.addNewCustGeom();
        geometry.addNewAvLst();
        geometry.addNewGdLst();
        geometry.addNewAhLst();
        geometry.addNewCxnLst();
        var box = box(line);
        var path = geometry.addNewPathLst().addNewPath();
        path.setW(pen.emu(box.width()));
        path.setH(pen.emu(box.height()));
        path.setFill(STPathFillMode.NONE);
        new SlideBends(pen, box, path).along(line);
    }

    private void along(PlacedLine line) {
        put(path.addNewMoveTo().addNewPt(), line.points().getFirst());
        for (Segment piece : Segment.along(line.points())) {
            for (Point bridge : Bridges.along(piece, line.bridges())) {
                double sign = piece.level()
                        ? Math.signum(piece.to().x() - piece.from().x())
                        : Math.signum(piece.to().y() - piece.from().y());
                over(bridge, piece.level(), sign * Bridges.RADIUS);
            }
            put(path.addNewLnTo().addNewPt(), piece.to());
        }
    }

    /** A half circle, upward over a level piece and to the left of an upright one, as in the drawing. */
    private void over(Point bridge, boolean level, double by) {
        double side = Math.abs(by);
        put(path.addNewLnTo().addNewPt(), at(bridge, level, -by, 0));
        curve(bridge, level, new double[][] {{-by, ROUND * side}, {-ROUND * by, side}, {0, side}});
        curve(bridge, level, new double[][] {{ROUND * by, side}, {by, ROUND * side}, {by, 0}});
    }

    private void curve(Point bridge, boolean level, double[][] points) {
        var curve = path.addNewCubicBezTo();
        for (double[] point : points) {
            put(curve.addNewPt(), at(bridge, level, point[0], point[1]));
        }
    }

    private static Point at(Point bridge, boolean level, double along, double aside) {
        return level ? bridge.plus(along, -aside) : bridge.plus(-aside, along);
    }

    private void put(CTAdjPoint2D place, Point point) {
        place.setX(pen.emu(point.x() - box.x()));
        place.setY(pen.emu(point.y() - box.y()));
    }
}
