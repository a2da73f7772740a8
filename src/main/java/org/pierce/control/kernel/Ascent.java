package org.pierce.control.kernel;

/** Lists whoever controls a node, without clearing anything between two questions. Not for several threads. */
final class Ascent {

    private final Controllers controllers;
    private final int[] seen;
    private int asked;
    int[] list;
    private int size;

    Ascent(Controllers controllers) {
        this.controllers = controllers;
        seen = new int[controllers.only.length];
        list = new int[seen.length];
    }

    /** Fills the list with the node itself and all that control it, nearest first, and tells how many they are. */
    int from(int node) {
        begin();
        climb(node);
        return size;
    }

    /** Forgets whom it has listed. */
    void begin() {
        asked++;
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
        return seen[node] == asked;
    }

    private void visit(int node) {
        if (seen[node] != asked) {
            seen[node] = asked;
            list[size++] = node;
        }
    }
}
