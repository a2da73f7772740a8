package org.pierce.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the regions of a chart side by side: the manager beside the practice, so that their lines run level. */
final class Arrangement {
    private static final double LEAST_CHANNEL = 130;
    private static final double WIDEST_LABEL = 300;
    private static final double BETWEEN = 46;

    private final Drawing drawing;
    private final Map<String, Frame> frames;

    private Arrangement(Drawing drawing, Map<String, Frame> frames) {
        this.drawing = drawing;
        this.frames = frames;
    }

    /** Where each party stands, and the routes of the lines that the hierarchy decides. */
    static Backbone of(Drawing drawing, Map<String, Frame> frames) {
        Arrangement arrangement = new Arrangement(drawing, frames);
        return drawing.focus()
                .map(focus -> arrangement.around(focus.id()))
                .orElseGet(() -> Islands.arranged(
                        drawing,
                        parties -> LayeredLayout.of(arrangement.framesOf(parties), arrangement.inside(parties, true))));
    }

    private Backbone around(String focus) {
        Zones zones = Zones.of(drawing, drawing.getParty(focus));
        Backbone practice = LayeredLayout.of(framesOf(zones.practice()), inside(zones.practice(), false));
        Optional<String> partner = partner(zones.business(), focus);
        Backbone business = lanesAbove(business(zones.business(), partner), partner, focus);
        double level = partner.map(id -> Placed.in(business.boxes(), id).y()).orElse(0.0);
        double focusLevel = Placed.in(practice.boxes(), focus).y();
        Backbone left = business.moved(0, Math.max(0, focusLevel - level));
        Backbone right = practice.stretched(focusLevel - 1, Math.max(0, level - focusLevel));
        left = deciders(left, right, partner, focus);
        right = right.moved(distance(left, right, partner, focus), 0);
        return Staff.beside(merged(left, right), drawing, frames, zones.staff(), focus);
    }

    /** A party that decides a domain stands level with that row, so that the last hop is a straight line. */
    private Backbone deciders(Backbone left, Backbone right, Optional<String> partner, String focus) {
        Backbone result = left;
        for (DrawnLine line : drawing.lines()) {
            Box box = result.boxes().get(line.from().party());
            boolean manager = partner.equals(Optional.of(line.from().party()));
            if (line.to() instanceof LineEnd.AtRow row && box != null && line.kind() == LineKind.CONTROL && !manager) {
                double level = Placed.in(right.boxes(), focus).y() + rowCenter(focus, row.row());
                boolean last = drawing.lines().stream()
                        .noneMatch(other -> other.kind().hierarchical()
                                && other.from().equals(line.from())
                                && left.boxes().containsKey(other.to().party()));
                double gap = level - box.centerY();
                if (last && gap > 0 && gap < 400 && line.hop().isPresent()) {
                    result = result.stretched(above(result, box), gap);
                }
            }
        }
        return result;
    }

    private double rowCenter(String focus, String row) {
        return Placed.in(frames, focus).rows().stream()
                .filter(candidate -> candidate.row().id().equals(row))
                .mapToDouble(candidate -> candidate.box().centerY())
                .findFirst()
                .orElse(0);
    }

    /** A height just above a box where nothing stands: below the labels of the lines that end at it. */
    private static double above(Backbone backbone, Box box) {
        return backbone.labels().values().stream()
                .filter(label -> label.bottom() <= box.y())
                .mapToDouble(Box::y)
                .max()
                .orElse(box.y() - 1);
    }

    /** Room above the manager for the lines that go over the practice rather than to it. */
    private Backbone lanesAbove(Backbone business, Optional<String> partner, String focus) {
        if (partner.isEmpty()) {
            return business;
        }
        String id = partner.get();
        long over = drawing.lines().stream()
                .filter(line -> !line.kind().hierarchical())
                .filter(line ->
                        line.from().party().equals(id) || line.to().party().equals(id))
                .filter(line -> line.to() instanceof LineEnd.OnLine
                        || !List.of(line.from().party(), line.to().party()).contains(focus))
                .filter(line -> !business.boxes().containsKey(line.to().party()))
                .count();
        Box box = Placed.in(business.boxes(), id);
        return over < 3 ? business : business.stretched(box.y() - 1, (over - 2) * Lane.PITCH);
    }

    /** The manager stands to the left of those who own it, so that the lines to the practice run below them. */
    private Backbone business(Set<String> parties, Optional<String> partner) {
        Backbone laid = LayeredLayout.of(framesOf(parties), inside(parties, false));
        boolean right = partner.map(id ->
                        Placed.in(laid.boxes(), id).centerX() > laid.bounds().centerX() + 1)
                .orElse(false);
        return right ? LayeredLayout.mirrored(framesOf(parties), inside(parties, false)) : laid;
    }

    private Optional<String> partner(Set<String> business, String focus) {
        return business.stream()
                .filter(party -> between(party, focus).findAny().isPresent())
                .max(Comparator.comparingLong(
                                (String party) -> between(party, focus).count())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private java.util.stream.Stream<DrawnLine> between(String party, String focus) {
        return drawing.lines().stream()
                .filter(line -> !line.kind().hierarchical())
                .filter(line -> List.of(line.from().party(), line.to().party()).containsAll(List.of(party, focus)));
    }

    /** How far the practice stands to the right: clear of every box, with room for the labels in between. */
    private double distance(Backbone left, Backbone right, Optional<String> partner, String focus) {
        double distance = 0;
        List<Box> parts = new ArrayList<>(left.boxes().values());
        parts.addAll(left.labels().values());
        for (Box box : right.boxes().values()) {
            for (Box part : parts) {
                if (part.grown(BETWEEN / 2).overlaps(new Box(part.x(), box.y(), 1, box.height()).grown(BETWEEN / 2))) {
                    distance = Math.max(distance, part.right() + BETWEEN - box.x());
                }
            }
        }
        Box practice = Placed.in(right.boxes(), focus);
        for (DrawnLine line : drawing.lines()) {
            Box from = left.boxes().get(line.from().party());
            Box end = from == null ? left.boxes().get(line.to().party()) : from;
            boolean channel =
                    line.from().party().equals(focus) || line.to().party().equals(focus);
            boolean beside = partner.filter(id ->
                            List.of(line.from().party(), line.to().party()).contains(id))
                    .isPresent();
            if (end != null && channel && (beside || line.hop().isPresent())) {
                double label = LabelText.width(LabelText.of(line, WIDEST_LABEL).rows())
                        + 34
                        + (line.hop().isPresent() ? 70 : 0);
                distance = Math.max(distance, end.right() + Math.max(LEAST_CHANNEL, label) - practice.x());
            }
        }
        return Math.ceil(distance);
    }

    private Map<String, Frame> framesOf(Set<String> parties) {
        Map<String, Frame> chosen = new LinkedHashMap<>();
        drawing.parties().stream()
                .filter(party -> parties.contains(party.id()))
                .forEach(party -> chosen.put(party.id(), Placed.in(frames, party.id())));
        return chosen;
    }

    /** The lines that the hierarchy lays out: in a chart of a whole matter, agreements stand above what they manage. */
    private Collection<DrawnLine> inside(Set<String> parties, boolean contracts) {
        return drawing.lines().stream()
                .filter(line -> line.kind().hierarchical() || (contracts && line.kind() == LineKind.CONTRACT))
                .filter(line -> line.kind() != LineKind.OFFICE
                        || !Ancestry.owns(
                                drawing.lines(), line.to().party(), line.from().party()))
                .filter(line -> line.to() instanceof LineEnd.AtParty && line.from() instanceof LineEnd.AtParty)
                .filter(line -> parties.contains(line.from().party())
                        && parties.contains(line.to().party()))
                .toList();
    }

    private static Backbone merged(Backbone left, Backbone right) {
        Map<String, Box> boxes = new LinkedHashMap<>(left.boxes());
        boxes.putAll(right.boxes());
        Map<String, List<Point>> routes = new LinkedHashMap<>(left.routes());
        routes.putAll(right.routes());
        Map<String, Box> labels = new LinkedHashMap<>(left.labels());
        labels.putAll(right.labels());
        return new Backbone(boxes, routes, labels);
    }
}
