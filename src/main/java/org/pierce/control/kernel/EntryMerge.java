package org.pierce.control.kernel;

/** Adds up the entries of one holder in one block, and puts the heaviest of each block first: often it decides alone. */
final class EntryMerge {

    private final int[] holder;
    private final long[] first;
    private final long[] second;
    private boolean byWeight;

    /** @param second empty where there is one weight only */
    EntryMerge(int[] holder, long[] first, long[] second) {
        this.holder = holder;
        this.first = first;
        this.second = second;
    }

    /** Works in place: moves entries to the front, sets the starts anew, and returns how many are left. */
    int merge(int[] start) {
        int kept = 0;
        for (int block = 0; block + 1 < start.length; block++) {
            int from = start[block];
            int to = start[block + 1];
            byWeight = false;
            sort(from, to);
            start[block] = kept;
            for (int at = from; at < to; at++) {
                if (kept > start[block] && holder[kept - 1] == holder[at]) {
                    first[kept - 1] += first[at];
                    if (second.length > 0) {
                        second[kept - 1] += second[at];
                    }
                } else {
                    move(at, kept++);
                }
            }
            byWeight = true;
            sort(start[block], kept);
        }
        start[start.length - 1] = kept;
        return kept;
    }

    /** Heapsort: in place, and no worse on a block of a hundred thousand holders. */
    private void sort(int from, int to) {
        int size = to - from;
        for (int root = size / 2 - 1; root >= 0; root--) {
            sink(from, root, size);
        }
        for (int last = size - 1; last > 0; last--) {
            swap(from, from + last);
            sink(from, 0, last);
        }
    }

    private void sink(int from, int root, int size) {
        int at = root;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isBefore(from + child, from + child + 1)) {
                child++;
            }
            if (!isBefore(from + at, from + child)) {
                return;
            }
            swap(from + at, from + child);
            at = child;
        }
    }

    private boolean isBefore(int one, int other) {
        return (byWeight && first[one] != first[other]) ? first[one] > first[other] : holder[one] < holder[other];
    }

    private void swap(int one, int other) {
        swap(holder, first, second, one, other);
    }

    /** Lets two entries change places. */
    static void swap(int[] holder, long[] first, long[] second, int one, int other) {
        int node = holder[one];
        holder[one] = holder[other];
        holder[other] = node;
        long weight = first[one];
        first[one] = first[other];
        first[other] = weight;
        if (second.length > 0) {
            weight = second[one];
            second[one] = second[other];
            second[other] = weight;
        }
    }

    private void move(int from, int to) {
        holder[to] = holder[from];
        first[to] = first[from];
        if (second.length > 0) {
            second[to] = second[from];
        }
    }
}
