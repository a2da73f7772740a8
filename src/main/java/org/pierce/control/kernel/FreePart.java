package org.pierce.control.kernel;

/** Gives what of an entity is not surely anybody's to the owners from whom most comes on. */
final class FreePart {

    private final OwnershipGraph graph;
    private final double[] share;

    FreePart(OwnershipGraph graph, double[] share) {
        this.graph = graph;
        this.share = share;
    }

    /** Sets the parts of an entity's owners, at their places in the graph. */
    void give(int node, double[] part) {
        int from = graph.ownerStart[node];
        int to = graph.ownerStart[node + 1];
        double left = 1;
        for (int at = from; at < to; at++) {
            part[at] = graph.ownerPart[at];
            left -= part[at];
        }
        while (left > 0) {
            int best = ControlGraph.NONE;
            for (int at = from; at < to; at++) {
                if (part[at] < graph.ownerMost[at] && (best < 0 || share[graph.owner[at]] > share[graph.owner[best]])) {
                    best = at;
                }
            }
            if (best < 0 || share[graph.owner[best]] <= 0) {
                return;
            }
            double room = graph.ownerMost[best] - part[best];
            part[best] = room <= left ? graph.ownerMost[best] : part[best] + left;
            left -= room;
        }
    }

    /** What comes of an entity with these parts. */
    double worth(int node, double[] part) {
        double sum = 0;
        for (int at = graph.ownerStart[node]; at < graph.ownerStart[node + 1]; at++) {
            sum += part[at] * share[graph.owner[at]];
        }
        return sum;
    }
}
