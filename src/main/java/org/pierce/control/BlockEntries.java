package org.pierce.control;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The entries of each block, in the order of their numbers: two arrays, as there can be millions. */
final class BlockEntries {

    private final int[] start;
    private final int[] entries;

    BlockEntries(ControlProblem problem) {
        start = new int[problem.blocks() + 1];
        for (int block : problem.block) {
            start[block + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        entries = new int[problem.entries()];
        for (int entry = 0; entry < entries.length; entry++) {
            entries[next[problem.block[entry]]++] = entry;
        }
    }

    IntStream of(int block) {
        return Arrays.stream(entries, start[block], start[block + 1]);
    }
}
