package org.pierce.web;

import java.util.List;

/** Figures of what was measured many times. */
final class Samples {

    private Samples() {}

    static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** @param part from 0, the least, to 1, the most */
    static double quantile(List<Double> values, double part) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(part * (sorted.size() - 1)));
    }
}
