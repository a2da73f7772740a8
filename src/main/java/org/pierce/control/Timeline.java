package org.pierce.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the edges of adjoining intervals into edges with a first and a last day. */
final class Timeline {

    private static final int ID_BYTES = 10;

    private final Map<DayEdge, LocalDate> open = new LinkedHashMap<>();
    private final List<ControlEdge> closed = new ArrayList<>();

    /** The edges of the next interval, which follows the one before without a gap. */
    void add(Calendar.Interval interval, List<DayEdge> edges) {
        var holding = new HashSet<>(edges);
        var ended =
                open.keySet().stream().filter(edge -> !holding.contains(edge)).toList();
        ended.forEach(edge -> close(edge, interval.first().minusDays(1)));
        edges.forEach(edge -> open.putIfAbsent(edge, interval.first()));
    }

    /** All edges, once the last interval was added. */
    List<ControlEdge> close(LocalDate last) {
        List.copyOf(open.keySet()).forEach(edge -> close(edge, last));
        closed.sort(Comparator.comparing(ControlEdge::controller)
                .thenComparing(ControlEdge::target, Target.ORDER)
                .thenComparing(ControlEdge::since)
                .thenComparing(ControlEdge::channel)
                .thenComparing(ControlEdge::id));
        return closed;
    }

    private void close(DayEdge edge, LocalDate last) {
        var first = open.remove(edge);
        if (first != null) {
            closed.add(new ControlEdge(
                    idOf(edge, first),
                    edge.controller(),
                    edge.target(),
                    edge.channel(),
                    edge.strength(),
                    first,
                    last,
                    edge.record(),
                    edge.certainty(),
                    edge.assumed(),
                    edge.basis(),
                    edge.voters(),
                    edge.agent()));
        }
    }

    private static String idOf(DayEdge edge, LocalDate first) {
        return "control-"
                + hash(List.of(
                        edge.controller(),
                        edge.target().toString(),
                        edge.channel().name(),
                        edge.strength().name(),
                        edge.record().name(),
                        edge.certainty().name(),
                        String.join("\u001f", edge.basis()),
                        first.toString()));
    }

    static String hash(List<String> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u001e", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform.", impossible);
        }
    }
}
