package org.pierce.control.kernel;

/** Settles the nodes that one holder alone controls, or that nobody can, and lists the others; on a thread of its own. */
final class SingleHolders {

    private final ControlGraph graph;
    private final Controllers controllers;
    private final Clans clans;
    private final NodeSet linked;
    private int[] open = new int[0];
    private int count;

    SingleHolders(ControlGraph graph, Controllers controllers, Clans clans) {
        this.graph = graph;
        this.controllers = controllers;
        this.clans = clans;
        linked = new NodeSet(graph.nodes);
    }

    /** Goes through the blocks from one up to another; neither may cut a node or a circle in two. */
    void settle(int from, int to) {
        open = new int[to - from];
        for (int block = from; block < to; ) {
            if (graph.isPlain[block]) {
                plain(block++);
            } else {
                open[count++] = block;
                int node = graph.target[block];
                int circle = graph.order.circleOf(node);
                block = graph.blockStart[circle >= 0 ? graph.order.circleTo[circle] : node + 1];
            }
        }
    }

    private void plain(int block) {
        long need = graph.firstNeed[block];
        int heaviest = graph.entryStart[block];
        long weight = graph.first[heaviest];
        if (weight > need) {
            int node = graph.target[block];
            int winner = graph.holder[heaviest];
            controllers.only[node] = winner;
            if (graph.holders.contains(node)) {
                clans.enter(node, winner, linked);
            }
            if (graph.total[block] - weight > need) {
                open[count++] = block;
            }
        } else if (graph.total[block] > need) {
            open[count++] = block;
        }
    }

    NodeSet linked() {
        return linked;
    }

    int countOpen() {
        return count;
    }

    /** A block that has to be looked at again; where it stands for a node or circle, the first of its blocks. */
    int open(int at) {
        return open[at];
    }
}
