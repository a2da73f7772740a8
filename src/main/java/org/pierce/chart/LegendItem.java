package org.pierce.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One entry of the legend; a chart explains what occurs in it and nothing else. */
sealed interface LegendItem {
    String caption();

    /** Which of the three parts of the legend holds the entry, from the left. */
    int part();

    record OfForm(ShapeForm form) implements LegendItem {
        @Override
        public String caption() {
            return form.caption();
        }

        @Override
        public int part() {
            return 0;
        }
    }

    record OfStanding(Standing standing) implements LegendItem {
        @Override
        public String caption() {
            return standing.caption();
        }

        @Override
        public int part() {
            return 1;
        }
    }

    record OfLine(LineKind kind) implements LegendItem {
        @Override
        public String caption() {
            return kind.caption();
        }

        @Override
        public int part() {
            return 2;
        }
    }

    /** The marks of the lit path and of the record. */
    enum Sign implements LegendItem {
        STACK("Several alike, folded", 0),
        DOMAIN("Domain reached", 1),
        IN_PRACTICE("Observed, not on paper", 1),
        POWER("Control, not lit", 2),
        HOP("Hop, in order", 2),
        OFF("Switched off", 2);

        private final String caption;
        private final int part;

        Sign(String caption, int part) {
            this.caption = caption;
            this.part = part;
        }

        @Override
        public String caption() {
            return caption;
        }

        @Override
        public int part() {
            return part;
        }
    }

    static List<LegendItem> of(Drawing drawing) {
        List<LegendItem> items = new ArrayList<>();
        Set<ShapeForm> forms = EnumSet.noneOf(ShapeForm.class);
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
        drawing.parties().forEach(party -> {
            forms.add(party.form());
            standings.add(party.standing());
        });
        drawing.lines().stream().filter(line -> !line.ghost()).forEach(line -> kinds.add(line.kind()));
        forms.forEach(form -> items.add(new OfForm(form)));
        if (drawing.parties().stream().anyMatch(party -> !party.members().isEmpty())) {
            items.add(Sign.STACK);
        }
        standings.stream()
                .filter(standing -> standing != Standing.UNMARKED)
                .forEach(standing -> items.add(new OfStanding(standing)));
        if (drawing.parties().stream().anyMatch(party -> party.rows().stream().anyMatch(DomainRow::reached))) {
            items.add(Sign.DOMAIN);
        }
        if (drawing.lines().stream().anyMatch(DrawnLine::inPractice)) {
            items.add(Sign.IN_PRACTICE);
        }
        kinds.stream().filter(kind -> kind != LineKind.CONTROL).forEach(kind -> items.add(new OfLine(kind)));
        if (drawing.lines().stream()
                .anyMatch(line -> line.kind() == LineKind.CONTROL && line.hop().isEmpty() && !line.ghost())) {
            items.add(Sign.POWER);
        }
        if (drawing.lit()) {
            items.add(new OfLine(LineKind.CONTROL));
            items.add(Sign.HOP);
        }
        if (drawing.lines().stream().anyMatch(DrawnLine::ghost)) {
            items.add(Sign.OFF);
        }
        return items;
    }
}
