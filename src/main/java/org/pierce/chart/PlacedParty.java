package org.pierce.chart;

import java.util.Optional;

/** A party with its place. */
record PlacedParty(DrawnParty party, Frame frame, Box box) {
    Optional<Box> row(String id) {
        return frame.rows().stream()
                .filter(row -> row.row().id().equals(id))
                .findFirst()
                .map(row -> row.box().moved(box.x(), box.y()));
    }
}
