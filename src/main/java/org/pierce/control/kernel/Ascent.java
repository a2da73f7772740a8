package org.pierce.control.kernel;

import java.util.Arrays;

/** Lists whoever controls a node, without clearing anything between two questions. Not for several threads. */
final class Ascent {

    private final Controllers controllers;
    private final SmallSet seen = new SmallSet();
    int[] list = new int[64];
    private int size;

    Ascent(Controllers controllers) {
        this.controllers = controllers;
    }

    /** Fills the list with the node itself and all that control it, nearest first, and tells how many they are. */
    int from(int node) {
        begin();
        climb(node);
        return size;
    }

    /** Forgets whom it has listed. */
    void begin() {
        seen.clear();
        size = 0;
    }

    /** Adds a node and all that control it, unless they are listed already. */
    void climb(int node) {
        int head = size;
        visit(node);
        while (head < size) {
            int at = controllers.only[list[head++]];
            if (at >= 0) {
                visit(at);
            }
            while (at < ControlGraph.NONE) {
                visit(controllers.controllerAt(at));
                at = controllers.nextOf(at);
            }
        }
    }

    boolean isListed(int node) {
        return seen.contains(node);
    }

    private void visit(int node) {
        if (seen.add(node)) {
            if (size == list.length) {
                list = Arrays.copyOf(list, 2 * size);
            }
            list[size++] = node;
        }
    }
}
