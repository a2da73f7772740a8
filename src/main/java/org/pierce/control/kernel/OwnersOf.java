package org.pierce.control.kernel;

/** All owners of one entity with their shares, direct and through others. Asked again and again; not for several threads. */
public final class OwnersOf {

    private final OwnershipGraph graph;
    private final PendingNumbers pending;
    private final double[] value;
    private final double[] inCircle;
    private int[] owner = new int[64];
    private double[] share = new double[64];
    private int size;

    /** @param graph the stakes */
    public OwnersOf(OwnershipGraph graph) {
        this.graph = graph;
        pending = new PendingNumbers(graph.nodes);
        value = new double[graph.nodes];
        inCircle = new double[graph.largestCircle];
    }

    /** Asks for the owners of an entity, and tells how many there are. */
    public int ask(int entity) {
        size = 0;
        int asked = graph.order.number[entity];
        add(asked, 1);
        for (int node = pending.takeLargest(); node >= 0; node = pending.takeLargest()) {
            int circle = graph.order.circleOf(node);
            if (circle >= 0) {
                circle(graph.circles[circle], asked);
            } else {
                double passes = value[node];
                value[node] = 0;
                if (node != asked) {
                    tell(node, passes);
                }
                pass(node, passes, Integer.MAX_VALUE);
            }
        }
        return size;
    }

    /** The number of an owner found. */
    public int owner(int at) {
        return graph.order.original[owner[at]];
    }

    /** The share of an owner found, from 0 to 1; the corrected share where it is owned in turn. */
    public double share(int at) {
        return share[at];
    }

    private void circle(CircleFactor circle, int asked) {
        double sum = 0;
        for (int place = 0; place < circle.size; place++) {
            int node = circle.from + circle.turn[place];
            double entering = value[node];
            value[node] = 0;
            inCircle[place] = entering;
            sum += entering;
            if (entering != 0) {
                pending.remove(node);
            }
        }
        if (!circle.isClosed) {
            circle.up(inCircle);
        }
        for (int place = 0; place < circle.size; place++) {
            int member = circle.turn[place];
            int node = circle.from + member;
            double passes = circle.isClosed ? sum : inCircle[place];
            if (passes != 0) {
                if (node != asked) {
                    tell(node, Math.min(1, passes * circle.once[member]));
                }
                if (!circle.isClosed) {
                    pass(node, passes, circle.from);
                }
            }
        }
    }

    private void pass(int node, double passes, int below) {
        for (int at = graph.ownerStart[node]; at < graph.ownerStart[node + 1]; at++) {
            if (graph.owner[at] < below) {
                add(graph.owner[at], passes * graph.ownerPart[at]);
            }
        }
    }

    private void add(int node, double more) {
        if (value[node] == 0) {
            pending.add(node);
        }
        value[node] += more;
    }

    private void tell(int node, double of) {
        if (size == owner.length) {
            owner = java.util.Arrays.copyOf(owner, 2 * size);
            share = java.util.Arrays.copyOf(share, 2 * size);
        }
        owner[size] = node;
        share[size++] = of;
    }
}
