package org.pierce.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Parts of a drawing that no line joins: side by side they would make a banner, so they are set in rows as on shelves. */
final class Islands {
    private static final double GAP = 70;

    /** Width to height that is aimed at: that of a screen or a page across. */
    private static final double SHAPE = 1.8;

    /** Width to height beyond which a page is a banner. */
    private static final double WIDEST = 2.5;

    private Islands() {}

    /** A drawing without a focus: as one where that is no banner, else its parts on shelves. */
    static Backbone arranged(Drawing drawing, Function<Set<String>, Backbone> layout) {
        List<Set<String>> islands = of(drawing);
        Set<String> all = new LinkedHashSet<>();
        islands.forEach(all::addAll);
        Backbone one = layout.apply(all);
        boolean banner = one.bounds().width() > WIDEST * one.bounds().height();
        return banner && islands.size() > 1
                ? onShelves(islands.stream().map(layout).toList())
                : one;
    }

    /** The parties of each part, in the order of the drawing. */
    private static List<Set<String>> of(Drawing drawing) {
        Map<String, List<String>> beside = new HashMap<>();
        for (DrawnLine line : drawing.lines()) {
            String from = line.from().party();
            String to = line.to().party();
            beside.computeIfAbsent(from, party -> new ArrayList<>()).add(to);
            beside.computeIfAbsent(to, party -> new ArrayList<>()).add(from);
        }
        List<Set<String>> islands = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (DrawnParty party : drawing.parties()) {
            Set<String> island = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(party.id()));
            while (!open.isEmpty()) {
                String next = open.remove();
                if (seen.add(next)) {
                    island.add(next);
                    open.addAll(beside.getOrDefault(next, List.of()));
                }
            }
            if (!island.isEmpty()) {
                islands.add(island);
            }
        }
        return islands;
    }

    /** Sets parts in rows from the left, the tallest first, so that a row wastes little. */
    private static Backbone onShelves(Collection<Backbone> parts) {
        double area = parts.stream()
                .map(Islands::extent)
                .mapToDouble(box -> (box.width() + GAP) * (box.height() + GAP))
                .sum();
        double widest =
                parts.stream().mapToDouble(part -> extent(part).width()).max().orElse(0);
        double width = Math.max(widest, Math.sqrt(area * SHAPE));
        Map<String, Box> boxes = new LinkedHashMap<>();
        Map<String, List<Point>> routes = new LinkedHashMap<>();
        Map<String, Box> labels = new LinkedHashMap<>();
        double x = 0;
        double y = 0;
        double tallest = 0;
        List<Backbone> sorted = parts.stream()
                .sorted(Comparator.comparingDouble(part -> -extent(part).height()))
                .toList();
        for (Backbone part : sorted) {
            Box own = extent(part);
            if (x > 0 && x + own.width() > width) {
                x = 0;
                y += tallest + GAP;
                tallest = 0;
            }
            Backbone placed = part.moved(x - own.x(), y - own.y());
            boxes.putAll(placed.boxes());
            routes.putAll(placed.routes());
            labels.putAll(placed.labels());
            x += own.width() + GAP;
            tallest = Math.max(tallest, own.height());
        }
        return new Backbone(boxes, routes, labels);
    }

    /** Boxes, the room of labels and the corners of lines. */
    private static Box extent(Backbone part) {
        Stream<Box> corners =
                part.routes().values().stream().flatMap(List::stream).map(point -> new Box(point.x(), point.y(), 0, 0));
        return Box.around(Stream.of(part.boxes().values().stream(), part.labels().values().stream(), corners)
                .flatMap(each -> each)
                .toList());
    }
}
