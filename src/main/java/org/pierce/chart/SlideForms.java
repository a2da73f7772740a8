package org.pierce.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The outline of each form on a slide, in its own size in points. */
final class SlideForms {

    private static final double CORNER = 13;

    private SlideForms() {}

    static Path2D of(ShapeForm form, Box box, double scale) {
        double width = box.width() * scale;
        double height = box.height() * scale;
        Shape shape =
                switch (form) {
                    case INDIVIDUAL, GROUP, UNDISCLOSED -> new Ellipse2D.Double(0, 0, width, height);
                    case CORPORATION, PROFESSIONAL -> new Rectangle2D.Double(0, 0, width, height);
                    case LLC -> {
                        double corner = 2 * Math.min(CORNER, box.height() / 2.8) * scale;
                        yield new RoundRectangle2D.Double(0, 0, width, height, corner, corner);
                    }
                    case PARTNERSHIP, TRUST -> polygon(form, box, scale);
                };
        return new Path2D.Double(shape);
    }

    private static Path2D polygon(ShapeForm form, Box box, double scale) {
        var path = new Path2D.Double();
        for (var corner : Outline.corners(form, box)) {
            double x = (corner.x() - box.x()) * scale;
            double y = (corner.y() - box.y()) * scale;
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    static Path2D rectangle(Box box, double scale) {
        return of(ShapeForm.CORPORATION, box, scale);
    }

    static Path2D oval(Box box, double scale) {
        return of(ShapeForm.INDIVIDUAL, box, scale);
    }
}
