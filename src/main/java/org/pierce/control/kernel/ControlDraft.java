package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * Ways to control as they come, under the caller's own numbers. A <em>block</em> is one way to control its target: whoever, with
 * all that it controls, brings more than both needs, controls. An <em>entry</em> says what a holder brings to a block.
 */
public final class ControlDraft {

    final int nodes;
    int blocks;
    int entries;
    int[] target = new int[16];
    long[] firstNeed = new long[16];
    long[] secondNeed = new long[16];
    int[] block = new int[16];
    int[] holder = new int[16];
    long[] first = new long[16];
    long[] second = new long[16];

    /** @param nodes how many nodes there are: they are numbered from 0 */
    public ControlDraft(int nodes) {
        this.nodes = nodes;
    }

    /** A block whose entries have one weight: votes that must exceed a need, or rights of which each is enough (need 0). */
    public int block(int over, long need) {
        return block(over, need, -1);
    }

    /**
     * Begins a block.
     *
     * @param over the node controlled by it
     * @param first what first weights must exceed, 0 or more
     * @param secondWeight what second weights must exceed; below 0 they do not count
     * @return its number, in the order of drafting
     */
    public int block(int over, long first, long secondWeight) {
        if (first < 0) {
            throw new IllegalArgumentException("A block needs something: its first need may not be below 0.");
        }
        if (blocks == target.length) {
            target = Arrays.copyOf(target, 2 * blocks);
            firstNeed = Arrays.copyOf(firstNeed, 2 * blocks);
            secondNeed = Arrays.copyOf(secondNeed, 2 * blocks);
        }
        target[blocks] = over;
        firstNeed[blocks] = first;
        secondNeed[blocks] = secondWeight;
        return blocks++;
    }

    /** What a holder brings to a block; several entries of one holder in one block add up. */
    public void entry(int of, int by, long weight) {
        entry(of, by, weight, 0);
    }

    /** The same with two weights, neither below 0. */
    public void entry(int of, int by, long weight, long other) {
        if (weight < 0 || other < 0) {
            throw new IllegalArgumentException("Nobody brings less than nothing: a weight may not be below 0.");
        }
        if (entries == block.length) {
            block = Arrays.copyOf(block, 2 * entries);
            holder = Arrays.copyOf(holder, 2 * entries);
            first = Arrays.copyOf(first, 2 * entries);
            second = Arrays.copyOf(second, 2 * entries);
        }
        block[entries] = of;
        holder[entries] = by;
        first[entries] = weight;
        second[entries++] = other;
    }
}
