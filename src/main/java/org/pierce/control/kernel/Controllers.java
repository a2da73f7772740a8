package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * Who controls each node at once; whoever controls those controls it too. With votes alone this is a forest; rights add second
 * parents. So all pairs are here, in memory proportional to the nodes, though there may be billions of them.
 */
final class Controllers {

    private static final int NONE = ControlGraph.NONE;

    /**
     * For each node its only controller; {@code NONE}; or below that a code for the first cell of a list: {@code -2 - 2 * cell}, one
     * less where the cell is the other thread's. A list ends with {@code NONE}.
     */
    final int[] only;

    private final int side;
    private final Controllers[] sides;
    private int[] controller = new int[16];
    private int[] nextCell = new int[16];
    private int cells;

    Controllers(int nodes) {
        only = new int[nodes];
        side = 0;
        sides = new Controllers[] {this, this};
        clear(0, nodes);
    }

    private Controllers(Controllers first) {
        only = first.only;
        side = 1;
        sides = first.sides;
        sides[1] = this;
    }

    /** The same controllers for another thread, which writes lists of its own; to be asked for once. */
    Controllers forOtherThread() {
        return new Controllers(this);
    }

    /** Nobody controls the nodes from one up to another any more. Lists of this side begin anew: all nodes must be cleared. */
    void clear(int from, int to) {
        Arrays.fill(only, from, to, NONE);
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
            if (controllerAt(at) == by) {
                return true;
            }
            at = nextOf(at);
        }
        return at >= 0 && at == by;
    }

    /** Whether a node's controllers differ from what they were, or one of them has others than it had. */
    boolean isOther(int node, int before, SmallSet changed) {
        int at = only[node];
        int was = before;
        while (at < NONE && was < NONE) {
            int by = controllerAt(at);
            if (by != controllerAt(was) || changed.contains(by)) {
                return true;
            }
            at = nextOf(at);
            was = nextOf(was);
        }
        return at != was || (at >= 0 && changed.contains(at));
    }

    /** The controller in the cell of a code. */
    int controllerAt(int code) {
        int cell = -2 - code;
        return sides[cell & 1].controller[cell >> 1];
    }

    /** The code of the next cell, or {@code NONE}. */
    int nextOf(int code) {
        int cell = -2 - code;
        return sides[cell & 1].nextCell[cell >> 1];
    }

    private int cell(int by, int next) {
        if (cells == controller.length) {
            controller = Arrays.copyOf(controller, 2 * cells);
            nextCell = Arrays.copyOf(nextCell, 2 * cells);
        }
        controller[cells] = by;
        nextCell[cells] = next;
        return -2 - (2 * cells++ + side);
    }
}
