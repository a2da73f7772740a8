package org.pierce.control;

import java.math.BigDecimal;
import java.util.List;
import org.pierce.structure.DecisionRule;

/** Votes of which some are doubtful. */
final class ObviousPoll {

    private ObviousPoll() {}

    /** A vote or seat: ours or not, its weight, and whether it is there for certain. */
    record Line(boolean ours, BigDecimal weight, boolean sure) {}

    /** Tries every way in which the doubtful lines may be there or not. */
    static boolean tryOut(List<Line> lines, DecisionRule rule, boolean possible) {
        var doubtful = lines.stream().filter(line -> !line.sure()).toList();
        for (int subset = 0; subset < 1 << doubtful.size(); subset++) {
            var ours = BigDecimal.ZERO;
            var all = BigDecimal.ZERO;
            for (var line : lines) {
                int at = identity(doubtful, line);
                if (at < 0 || (subset >> at & 1) == 1) {
                    all = all.add(line.weight());
                    ours = line.ours() ? ours.add(line.weight()) : ours;
                }
            }
            if (isMet(ours, all, rule) == possible) {
                return possible;
            }
        }
        return !possible;
    }

    private static int identity(List<Line> lines, Line wanted) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    static boolean isMet(BigDecimal ours, BigDecimal all, DecisionRule rule) {
        return ours.signum() > 0 && meets(ours, all, rule);
    }

    static boolean meets(BigDecimal ours, BigDecimal all, DecisionRule rule) {
        return switch (rule) {
            case MAJORITY -> ours.multiply(new BigDecimal(2)).compareTo(all) > 0;
            case TWO_THIRDS -> ours.multiply(new BigDecimal(3)).compareTo(all.multiply(new BigDecimal(2))) >= 0;
            case UNANIMITY -> ours.compareTo(all) >= 0;
        };
    }
}
