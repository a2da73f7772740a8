package org.pierce.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.sl.usermodel.ShapeType;
import org.junit.jupiter.api.Test;

/** That a connector, drawn as the presets of the format say, runs where the layout put the line. */
class SlideWayTest {

    @Test
    void everyWayOfUpToFourRightAnglesIsTheConnectorsOwn() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var points = way(random, 1 + random.nextInt(5));
            var way = SlideWay.of(points).orElseThrow();
            var drawn = drawn(way, SlideWay.corners(points).size());
            assertThat(drawn).hasSameSizeAs(SlideWay.corners(points));
            for (int at = 0; at < drawn.size(); at++) {
                var wanted = SlideWay.corners(points).get(at);
                assertThat(Math.hypot(
                                drawn.get(at).x() - wanted.x(), drawn.get(at).y() - wanted.y()))
                        .as("corner %d of %s as %s", at, points, way)
                        .isLessThan(0.3);
            }
        }
    }

    @Test
    void pointsOnTheWayAreNoCorners() {
        var level = List.of(new Point(0, 0), new Point(5, 0), new Point(5, 0), new Point(9, 0));
        assertThat(SlideWay.corners(level)).containsExactly(new Point(0, 0), new Point(9, 0));
        assertThat(SlideWay.of(level).orElseThrow().type()).isEqualTo(ShapeType.STRAIGHT_CONNECTOR_1);
    }

    @Test
    void moreBendsOrOtherAnglesAreNoConnectors() {
        assertThat(SlideWay.of(way(new Random(1), 6))).isEmpty();
        assertThat(SlideWay.of(List.of(new Point(0, 0), new Point(3, 4), new Point(9, 4))))
                .isEmpty();
    }

    private static List<Point> way(Random random, int pieces) {
        List<Point> points = new ArrayList<>(List.of(new Point(random.nextInt(500), random.nextInt(500))));
        boolean level = random.nextBoolean();
        for (int piece = 0; piece < pieces; piece++) {
            double by = (random.nextBoolean() ? 1 : -1) * (10 + random.nextInt(200));
            points.add(points.getLast().plus(level ? by : 0, level ? 0 : by));
            level = !level;
        }
        return points;
    }

    /** As presetShapeDefinitions of the format has it: in the box, then mirrored, then turned about its middle. */
    private static List<Point> drawn(SlideWay way, int corners) {
        double w = way.box().width();
        double h = way.box().height();
        var adjust = way.adjust().stream().map(part -> part / 100_000.0).toList();
        List<Point> own =
                switch (corners) {
                    case 2 -> List.of(new Point(0, 0), new Point(w, h));
                    case 3 -> List.of(new Point(0, 0), new Point(w, 0), new Point(w, h));
                    case 4 -> {
                        double x = w * adjust.get(0);
                        yield List.of(new Point(0, 0), new Point(x, 0), new Point(x, h), new Point(w, h));
                    }
                    case 5 -> {
                        double x = w * adjust.get(0);
                        double y = h * adjust.get(1);
                        yield List.of(
                                new Point(0, 0), new Point(x, 0), new Point(x, y), new Point(w, y), new Point(w, h));
                    }
                    default -> {
                        double x = w * adjust.get(0);
                        double y = h * adjust.get(1);
                        double z = w * adjust.get(2);
                        yield List.of(
                                new Point(0, 0),
                                new Point(x, 0),
                                new Point(x, y),
                                new Point(z, y),
                                new Point(z, h),
                                new Point(w, h));
                    }
                };
        return own.stream().map(point -> placed(way, point)).toList();
    }

    private static Point placed(SlideWay way, Point point) {
        double x = (way.flipHorizontal() ? -1 : 1) * (point.x() - way.box().width() / 2);
        double y = (way.flipVertical() ? -1 : 1) * (point.y() - way.box().height() / 2);
        boolean turned = way.rotation() == 90;
        return new Point(way.box().centerX() + (turned ? -y : x), way.box().centerY() + (turned ? x : y));
    }
}
