package org.pierce.explain;

import java.util.ArrayList;
import java.util.List;
import org.pierce.explain.Explanation.Point;

/** An answer about control as lines of text. */
public final class ControlText {

    private final List<String> lines = new ArrayList<>();

    private ControlText() {}

    /** The lines, without ends. */
    public static List<String> of(ControlTold told) {
        var text = new ControlText();
        text.write(told);
        return List.copyOf(text.lines);
    }

    private void write(ControlTold told) {
        lines.add(told.question());
        lines.add(told.lead());
        for (int at = 0; at < told.ways().size(); at++) {
            heading(
                    told.ways().size() == 1
                            ? "Why"
                            : "Why: way %d of %d".formatted(at + 1, told.ways().size()));
            way(told.ways().get(at));
        }
        if (!told.gaps().isEmpty()) {
            heading(told.ways().isEmpty() ? "Why not" : "What is missing for certain control");
            told.gaps().forEach(this::gap);
        }
        if (!told.controllers().listed().isEmpty()) {
            heading(told.ways().isEmpty() ? "Who controls it" : "Who else controls it");
            told.controllers().listed().forEach(who -> lines.add("  %s: %s".formatted(who.name(), who.by())));
            more(told.controllers().more());
        } else if (told.ways().isEmpty()) {
            heading("Who controls it");
            lines.add("  Nobody, on the facts on file.");
        }
        if (!told.notes().isEmpty()) {
            heading("To be read with it");
            told.notes().forEach(note -> lines.add("  " + note));
        }
    }

    private void way(ControlTold.Way way) {
        for (var step : way.steps()) {
            lines.add("  %d. %s".formatted(step.number(), step.text()));
            step.facts().forEach(this::fact);
        }
        if (!way.note().isEmpty()) {
            lines.add("  " + way.note());
        }
    }

    private void gap(ControlTold.Gap gap) {
        lines.add("  %s: %s".formatted(gap.title(), gap.text()));
        gap.own().forEach(own -> {
            lines.add("    brought by " + own.text());
            own.facts().forEach(this::fact);
        });
        gap.others().forEach(other -> {
            lines.add("    held by " + other.text());
            other.facts().forEach(this::fact);
        });
        more(gap.more());
        lines.add("    " + gap.enough());
    }

    private void fact(Point point) {
        lines.add("       "
                + Phrases.join(" ", point.text(), point.source().isEmpty() ? "" : "[" + point.source() + "]"));
    }

    private void more(int more) {
        if (more > 0) {
            lines.add("    and %,d more".formatted(more));
        }
    }

    private void heading(String words) {
        lines.add("");
        lines.add(words);
    }
}
