package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random structures, always the same: some with a practice in focus and a lit path, some without. */
final class RandomDrawings {
    private RandomDrawings() {}

    static List<Drawing> some(int count) {
        List<Drawing> drawings = new ArrayList<>();
        for (int seed = 1; seed <= count; seed++) {
            drawings.add(one(new Random(seed)));
        }
        return drawings;
    }

    private static Drawing one(Random random) {
        List<DrawnParty> parties = new ArrayList<>();
        List<DrawnLine> lines = new ArrayList<>();
        int count = 3 + random.nextInt(12);
        for (int index = 0; index < count; index++) {
            ShapeForm form = ShapeForm.values()[random.nextInt(ShapeForm.values().length)];
            Standing standing = Standing.values()[random.nextInt(Standing.values().length)];
            parties.add(DrawnParty.of(
                    "p" + index,
                    words(random, 1 + random.nextInt(5)),
                    form,
                    standing,
                    words(random, random.nextInt(6))));
        }
        boolean focus = random.nextBoolean();
        if (focus) {
            parties.set(count - 1, practice("p" + (count - 1)));
        }
        int lineCount = count + random.nextInt(count);
        for (int index = 0; index < lineCount; index++) {
            LineKind kind = LineKind.values()[1 + random.nextInt(LineKind.values().length - 1)];
            int from = random.nextInt(count);
            int to = random.nextInt(count);
            boolean upward = from > to && kind.hierarchical() && random.nextInt(6) > 0;
            if (from != to) {
                DrawnLine line = DrawnLine.of(
                        "l" + index,
                        kind,
                        "p" + (upward ? to : from),
                        "p" + (upward ? from : to),
                        LineLabel.of(random.nextBoolean() ? "60.00 %" : "", words(random, random.nextInt(7))));
                lines.add(random.nextInt(5) == 0 ? line.observed() : line);
            }
        }
        if (focus) {
            String practice = "p" + (count - 1);
            lines.add(DrawnLine.of("decides", LineKind.CONTROL, "p0", practice, LineLabel.of("decides", ""))
                    .withTo(LineEnd.row(practice, "hiring"))
                    .withHop(1));
        }
        return new Drawing(SampleDrawings.TITLE, "A random structure.", parties, lines);
    }

    private static DrawnParty practice(String id) {
        return DrawnParty.of(
                        id, "Practice, P.C.", ShapeForm.PROFESSIONAL, Standing.ELIGIBLE, "Professional corporation")
                .withRows(List.of(
                        new DomainRow(
                                "practice", "The practice as a whole", DomainGroup.WHOLE, PathCount.notKnown(), false),
                        new DomainRow("hiring", "Clinician hiring", DomainGroup.CLINICAL, PathCount.found(1), true),
                        new DomainRow(
                                "account", "Operating account", DomainGroup.REVENUE, PathCount.noneFound(), false)));
    }

    private static String words(Random random, int count) {
        String[] words = {
            "Halewood", "of", "Practice", "Services,", "LLC", "§ 2.1:", "32 %", "Aesthetic", "Management", "a"
        };
        List<String> chosen = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            chosen.add(words[random.nextInt(words.length)]);
        }
        return String.join(" ", chosen);
    }
}
