package org.pierce.control.kernel;

/**
 * What is left to be solved on each level, sorted by the way in which it is: so the processor need not guess the way of each block.
 * Items of one level do not depend on each other; an item is a block, or the first block of a node or of a circle.
 */
final class Agenda {

    /** Nobody can win the block. */
    static final byte NEVER = -1;

    /** The heaviest holder wins the block alone, and nobody else can; its target holds nothing in turn. */
    static final byte ENDING = 0;

    /** The same for a target that holds something, so that its clan matters. */
    static final byte ALONE = 1;

    /** Nobody wins the block alone, but several may together. */
    static final byte TOGETHER = 2;

    /** All blocks of a node, or of a circle. */
    static final byte THOROUGH = 3;

    private static final int WAYS = 4;

    /** The first block of each item. */
    final int[] block;

    /** Where the items of each level and way begin, and behind them how many there are. */
    private final int[] start;

    /** @param way of each block; that of the first block of a node or circle is that of the whole */
    Agenda(ControlGraph graph, byte[] way) {
        int levels = graph.levelStart.length - 1;
        start = new int[WAYS * levels + 1];
        var items = new int[way.length];
        int size = 0;
        for (int level = 0; level < levels; level++) {
            for (int wanted = ENDING; wanted < WAYS; wanted++) {
                for (int at = graph.levelStart[level]; at < graph.levelStart[level + 1]; ) {
                    if (way[at] == wanted) {
                        items[size++] = at;
                    }
                    at = way[at] == THOROUGH ? graph.behind(at) : at + 1;
                }
                start[WAYS * level + wanted + 1] = size;
            }
        }
        block = java.util.Arrays.copyOf(items, size);
    }

    int levels() {
        return start.length / WAYS;
    }

    /** How many items a level has. */
    int size(int level) {
        return start[WAYS * (level + 1)] - start[WAYS * level];
    }

    /** The first item of a part of those of a level that are solved in one way; that of the part behind the last is the end. */
    int from(int level, byte way, int part, int parts) {
        int from = start[WAYS * level + way];
        return from + (int) ((long) (start[WAYS * level + way + 1] - from) * part / parts);
    }
}
