package org.pierce.control;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The entries of which a fact is the rarest that they rest on, so that those that rest on some facts only are found without looking
 * through all. Chained in arrays, as there can be millions, and hardly any two rest on the same.
 */
final class RarestFacts {

    private static final int NONE = -1;

    private final ControlProblem problem;
    private final String[] rarest;
    private final int[] first;
    private final int[] next;

    RarestFacts(ControlProblem problem) {
        this.problem = problem;
        int size = problem.entries();
        rarest = new String[size];
        next = new int[size];
        first = new int[Math.max(1, Integer.highestOneBit(Math.max(1, size)) << 1)];
        java.util.Arrays.fill(first, NONE);
        var uses = usesOfShared();
        for (int entry = size - 1; entry >= 0; entry--) {
            var facts = problem.entry(entry).facts();
            rarest[entry] = facts.size() == 1
                    ? facts.getFirst()
                    : Collections.min(facts, Comparator.comparing(fact -> uses.getOrDefault(fact, 0)));
            int slot = slot(rarest[entry]);
            next[entry] = first[slot];
            first[slot] = entry;
        }
    }

    /** The entries of which this fact is the rarest, ascending. */
    IntStream entries(String fact) {
        return IntStream.iterate(first[slot(fact)], entry -> entry != NONE, entry -> next[entry])
                .filter(entry -> rarest[entry].equals(fact));
    }

    /** How many entries rest on a fact, of those facts only that stand beside another in some entry. */
    private Map<String, Integer> usesOfShared() {
        var uses = new HashMap<String, Integer>();
        for (int entry = 0; entry < problem.entries(); entry++) {
            var facts = problem.entry(entry).facts();
            if (facts.size() > 1) {
                facts.forEach(fact -> uses.put(fact, 0));
            }
        }
        for (int entry = 0; entry < problem.entries() && !uses.isEmpty(); entry++) {
            problem.entry(entry).facts().forEach(fact -> uses.computeIfPresent(fact, (same, count) -> count + 1));
        }
        return uses;
    }

    private int slot(String fact) {
        int hash = fact.hashCode();
        return (hash ^ hash >>> 16) & first.length - 1;
    }
}
