package org.pierce.control.kernel;

/** The least closed set within one circle, from one of its members or from what an outsider brings. Stamped, not cleared. */
final class CircleReach {

    private final ControlGraph graph;
    private int from;
    private int size;
    private int firstBlock;

    /** The entries of member {@code m} are those listed from {@code start[m]} up to {@code start[m + 1]}. */
    private int[] start = new int[1];

    private int[] out = new int[0];
    private int[] blockOf = new int[0];
    private long[] first = new long[0];
    private long[] second = new long[0];
    private int[] touched = new int[0];
    private int[] reached = new int[0];
    int[] queue = new int[0];
    private int tail;
    private int run;

    CircleReach(ControlGraph graph) {
        this.graph = graph;
    }

    /** Turns to the circle of so many nodes from the one given on. */
    void open(int firstNode, int nodes) {
        from = firstNode;
        size = nodes;
        firstBlock = graph.blockStart[from];
        makeRoom(graph.blockStart[from + size] - firstBlock, lastEntry() - firstEntry());
        java.util.Arrays.fill(start, 0, size + 1, 0);
        for (int entry = firstEntry(); entry < lastEntry(); entry++) {
            if (graph.holder[entry] >= from) {
                start[graph.holder[entry] - from + 1]++;
            }
        }
        for (int member = 0; member < size; member++) {
            start[member + 1] += start[member];
        }
        for (int block = firstBlock; block < graph.blockStart[from + size]; block++) {
            for (int entry = graph.entryStart[block]; entry < graph.entryStart[block + 1]; entry++) {
                blockOf[entry - firstEntry()] = block;
            }
        }
        // filled from the back, so that the starts end up where they belong
        for (int entry = lastEntry() - 1; entry >= firstEntry(); entry--) {
            int member = graph.holder[entry] - from;
            if (member >= 0) {
                out[--start[member + 1]] = entry;
            }
        }
        System.arraycopy(start, 1, start, 0, size);
        start[size] = size == 0 ? 0 : inner();
    }

    int firstEntry() {
        return graph.entryStart[firstBlock];
    }

    int lastEntry() {
        return graph.entryStart[graph.blockStart[from + size]];
    }

    /** How many members a member controls; they stand in the queue, numbered within the circle, from place 1 on. */
    int ofMember(int member) {
        begin();
        reached[member] = run;
        queue[tail++] = member;
        return spread(0);
    }

    /** How many members are controlled by whoever brings the entries; they stand in the queue from place 1 on. */
    int ofOutsider(int[] entries, int count) {
        begin();
        tail = 1;
        for (int at = 0; at < count; at++) {
            bring(entries[at]);
        }
        return spread(1);
    }

    private int spread(int begin) {
        for (int head = begin; head < tail; head++) {
            int node = queue[head];
            for (int at = start[node]; at < start[node + 1]; at++) {
                bring(out[at]);
            }
        }
        return tail - 1;
    }

    private void bring(int entry) {
        int block = blockOf[entry - firstEntry()];
        int at = block - firstBlock;
        if (touched[at] != run) {
            touched[at] = run;
            first[at] = 0;
            second[at] = 0;
        }
        first[at] += graph.first[entry];
        second[at] += graph.secondOf(entry);
        int member = graph.target[block] - from;
        if (reached[member] != run && first[at] > graph.firstNeed[block] && second[at] > graph.secondNeedOf(block)) {
            reached[member] = run;
            queue[tail++] = member;
        }
    }

    private void begin() {
        run++;
        tail = 0;
    }

    private int inner() {
        int inner = 0;
        for (int entry = firstEntry(); entry < lastEntry(); entry++) {
            inner += graph.holder[entry] >= from ? 1 : 0;
        }
        return inner;
    }

    private void makeRoom(int blocks, int entries) {
        if (reached.length <= size) {
            reached = new int[2 * size + 1];
            queue = new int[2 * size + 1];
            start = new int[2 * size + 2];
        }
        if (touched.length < blocks) {
            touched = new int[2 * blocks];
            first = new long[2 * blocks];
            second = new long[2 * blocks];
        }
        if (blockOf.length < entries) {
            blockOf = new int[2 * entries];
            out = new int[2 * entries];
        }
    }
}
