package org.pierce.chart;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who stands above whom by shares and offices. */
final class Ancestry {
    private Ancestry() {}

    /** True where lines lead from one party down to another, directly or through others. */
    static boolean above(Collection<DrawnLine> lines, String one, String other) {
        return reaches(lines.stream().filter(line -> line.kind().hierarchical()).toList(), one, other);
    }

    /** The same by shares alone: an owner stays above even where he is an officer below. */
    static boolean owns(Collection<DrawnLine> lines, String one, String other) {
        return reaches(
                lines.stream().filter(line -> line.kind() == LineKind.EQUITY).toList(), one, other);
    }

    private static boolean reaches(Collection<DrawnLine> lines, String one, String other) {
        Set<String> reached = new LinkedHashSet<>(Set.of(one));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (DrawnLine line : lines) {
                boolean down = line.kind().hierarchical()
                        && reached.contains(line.from().party());
                grown |= down && reached.add(line.to().party());
            }
        }
        return reached.contains(other);
    }
}
