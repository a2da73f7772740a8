package org.pierce.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A drawing for sharing whose ids tell nothing either: a user's ids are often names. */
public final class HiddenIds {
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> lines = new HashMap<>();

    private HiddenIds(Drawing drawing) {
        drawing.parties().forEach(party -> parties.put(party.id(), "party-" + (parties.size() + 1)));
        drawing.lines().forEach(line -> lines.put(line.id(), "line-" + (lines.size() + 1)));
    }

    /** The same drawing with its parties and lines numbered in their order. */
    public static Drawing in(Drawing drawing) {
        HiddenIds hidden = new HiddenIds(drawing);
        return new Drawing(
                drawing.title(),
                drawing.sentence(),
                drawing.parties().stream().map(hidden::party).toList(),
                drawing.lines().stream().map(hidden::line).toList());
    }

    private DrawnParty party(DrawnParty party) {
        // A stack stays one, of as many as it was.
        List<String> members = party.members().stream().map(member -> "member").toList();
        return new DrawnParty(
                Placed.in(parties, party.id()),
                party.name(),
                party.details(),
                party.form(),
                party.standing(),
                party.rows(),
                members);
    }

    private DrawnLine line(DrawnLine line) {
        String id = Placed.in(lines, line.id());
        return new DrawnLine(
                id,
                id,
                line.kind(),
                end(line.from()),
                end(line.to()),
                line.label(),
                line.inPractice(),
                line.hop(),
                line.ghost());
    }

    private LineEnd end(LineEnd end) {
        String party = Placed.in(parties, end.party());
        return switch (end) {
            case LineEnd.AtParty at -> LineEnd.party(party);
            case LineEnd.AtRow row -> LineEnd.row(party, row.row());
            case LineEnd.OnLine onLine -> LineEnd.line(party, Placed.in(lines, onLine.line()));
        };
    }
}
