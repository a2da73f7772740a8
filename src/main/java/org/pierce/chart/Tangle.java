package org.pierce.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the places where the lines of a layout cut through each other; a trunk of several is crossed once. */
final class Tangle {
    private Tangle() {}

    static int of(Layout layout) {
        List<List<Segment>> ways = layout.lines().stream()
                .map(line -> Segment.along(line.points()))
                .toList();
        Set<Point> places = new HashSet<>();
        for (int one = 0; one < ways.size(); one++) {
            for (int other = one + 1; other < ways.size(); other++) {
                for (Segment own : ways.get(one)) {
                    for (Segment its : ways.get(other)) {
                        if (own.crosses(its)) {
                            Segment flat = own.level() ? own : its;
                            Segment upright = own.level() ? its : own;
                            places.add(new Point(upright.from().x(), flat.from().y()));
                        }
                    }
                }
            }
        }
        return places.size();
    }
}
