package org.pierce.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whoever is employed and paid by the same party needs one line for both, not two. */
final class PaidWork {
    private static final List<String> VERBS = List.of("employs", "engages");

    private PaidWork() {}

    static List<DrawnLine> merged(List<DrawnLine> lines) {
        List<DrawnLine> merged = new ArrayList<>(lines);
        for (DrawnLine work : lines) {
            boolean verb = work.kind() == LineKind.CONTRACT
                    && VERBS.contains(work.label().rest());
            Optional<DrawnLine> pay = lines.stream()
                    .filter(line -> verb && line.kind() == LineKind.MONEY)
                    .filter(line -> line.from().equals(work.from()) && line.to().equals(work.to()))
                    .findFirst();
            pay.ifPresent(money -> {
                merged.remove(work);
                merged.set(
                        merged.indexOf(money),
                        money.withLabel(LineLabel.plain(
                                work.label().rest() + ": " + money.label().rest())));
            });
        }
        return merged;
    }
}
