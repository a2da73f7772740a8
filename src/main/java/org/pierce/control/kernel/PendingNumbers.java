package org.pierce.control.kernel;

/**
 * A set of numbers from which the largest or the smallest is taken: words of bits, and words that tell which of the words below
 * are not empty. Four levels hold sixteen million numbers, so that every step takes a few instructions and nothing is sorted.
 */
final class PendingNumbers {

    private static final int SHIFT = 6;

    private final long[][] levels;

    /** @param size the numbers are 0 or more and less than this */
    PendingNumbers(int size) {
        int depth = 1;
        while (size >>> (SHIFT * depth) > 0) {
            depth++;
        }
        levels = new long[depth][];
        for (int level = 0; level < depth; level++) {
            levels[level] = new long[(size >>> (SHIFT * (level + 1))) + 1];
        }
    }

    void add(int number) {
        int at = number;
        for (var level : levels) {
            int word = at >>> SHIFT;
            long before = level[word];
            level[word] = before | 1L << at;
            if (before != 0) {
                return;
            }
            at = word;
        }
    }

    /** Takes out and returns the largest number, or a negative one where there is none. */
    int takeLargest() {
        int top = levels.length - 1;
        int at = levels[top].length - 1;
        while (at >= 0 && levels[top][at] == 0) {
            at--;
        }
        if (at < 0) {
            return ControlGraph.NONE;
        }
        for (int level = top; level >= 0; level--) {
            at = (at << SHIFT) + Long.SIZE - 1 - Long.numberOfLeadingZeros(levels[level][at]);
        }
        remove(at);
        return at;
    }

    /** Takes out and returns the smallest number, or a negative one where there is none. */
    int takeSmallest() {
        var upmost = levels[levels.length - 1];
        int at = 0;
        while (at < upmost.length && upmost[at] == 0) {
            at++;
        }
        if (at == upmost.length) {
            return ControlGraph.NONE;
        }
        for (int level = levels.length - 1; level >= 0; level--) {
            at = (at << SHIFT) + Long.numberOfTrailingZeros(levels[level][at]);
        }
        remove(at);
        return at;
    }

    void remove(int number) {
        int at = number;
        for (var level : levels) {
            int word = at >>> SHIFT;
            level[word] &= ~(1L << at);
            if (level[word] != 0) {
                return;
            }
            at = word;
        }
    }
}
