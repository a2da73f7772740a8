package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * Who controls each node at once; whoever controls those controls it too. With votes alone this is a forest; rights add second
 * parents. So all pairs are here, in memory proportional to the nodes, though there may be billions of them.
 */
final class Controllers {

    private static final int NONE = ControlGraph.NONE;

    /** For each node its only controller; {@code NONE}; or below that, {@code -2 - cell} for the first cell of a list ended by {@code NONE}. */
    final int[] only;

    int[] controller = new int[16];
    int[] nextCell = new int[16];
    private int cells;

    Controllers(int nodes) {
        only = new int[nodes];
        clear();
    }

    void clear() {
        Arrays.fill(only, NONE);
        cells = 0;
    }

    /** Nobody controls the node any more. Cells of its list stay unused until all is cleared. */
    void clear(int node) {
        only[node] = NONE;
    }

    boolean isControlled(int node) {
        return only[node] != NONE;
    }

    void add(int node, int by) {
        int known = only[node];
        if (known == NONE) {
            only[node] = by;
        } else if (!contains(node, by)) {
            int next = known;
            if (known >= 0) {
                next = cell(known, NONE);
            }
            only[node] = cell(by, next);
        }
    }

    boolean contains(int node, int by) {
        int at = only[node];
        while (at < NONE) {
            int cell = cellOf(at);
            if (controller[cell] == by) {
                return true;
            }
            at = nextCell[cell];
        }
        return at >= 0 && at == by;
    }

    /** Whether a node's controllers differ from what they were, or one of them has others than it had. */
    boolean isOther(int node, int before, SmallSet changed) {
        int at = only[node];
        int was = before;
        while (at < NONE && was < NONE) {
            int cell = cellOf(at);
            int old = cellOf(was);
            if (controller[cell] != controller[old] || changed.contains(controller[cell])) {
                return true;
            }
            at = nextCell[cell];
            was = nextCell[old];
        }
        return at != was || (at >= 0 && changed.contains(at));
    }

    static int cellOf(int coded) {
        return -2 - coded;
    }

    private int cell(int by, int next) {
        if (cells == controller.length) {
            controller = Arrays.copyOf(controller, 2 * cells);
            nextCell = Arrays.copyOf(nextCell, 2 * cells);
        }
        controller[cells] = by;
        nextCell[cells] = next;
        return -2 - cells++;
    }
}
