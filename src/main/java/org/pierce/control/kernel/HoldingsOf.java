package org.pierce.control.kernel;

/** All that one owner has a share of, directly and through others. Asked again and again; not for several threads. */
public final class HoldingsOf {

    private final OwnershipGraph graph;
    private final PendingNumbers pending;
    private final double[] value;
    private final double[] inCircle;
    private int[] entity = new int[64];
    private double[] share = new double[64];
    private int size;

    /** @param graph the stakes */
    public HoldingsOf(OwnershipGraph graph) {
        this.graph = graph;
        pending = new PendingNumbers(graph.nodes);
        value = new double[graph.nodes];
        inCircle = new double[graph.largestCircle];
    }

    /** Asks for what an owner has a share of, and tells how much there is. */
    public int ask(int owner) {
        size = 0;
        int asked = graph.order.number[owner];
        int own = graph.order.circleOf(asked);
        if (own >= 0) {
            companions(graph.circles[own], asked);
        } else {
            pass(asked, 1, 0);
        }
        for (int node = pending.takeSmallest(); node >= 0; node = pending.takeSmallest()) {
            int circle = graph.order.circleOf(node);
            if (circle >= 0) {
                circle(graph.circles[circle]);
            } else {
                double has = value[node];
                value[node] = 0;
                tell(node, has);
                pass(node, has, 0);
            }
        }
        return size;
    }

    /** The number of an entity found. */
    public int entity(int at) {
        return graph.order.original[entity[at]];
    }

    /** The owner's share of an entity found, from 0 to 1; the corrected share where the owner is owned in turn. */
    public double share(int at) {
        return share[at];
    }

    /** The others of the owner's own circle. */
    private void companions(CircleFactor circle, int asked) {
        for (int place = 0; place < circle.size; place++) {
            inCircle[place] = circle.from + circle.turn[place] == asked ? 1 : 0;
        }
        if (!circle.isClosed) {
            circle.down(inCircle);
        }
        for (int place = 0; place < circle.size; place++) {
            int node = circle.from + circle.turn[place];
            double has = circle.isClosed ? 1 : Math.min(1, inCircle[place] * circle.once[asked - circle.from]);
            if (node == asked) {
                pass(node, 1, circle.from + circle.size);
            } else if (has != 0) {
                tell(node, has);
                pass(node, has, circle.from + circle.size);
            }
        }
    }

    private void circle(CircleFactor circle) {
        for (int place = 0; place < circle.size; place++) {
            int node = circle.from + circle.turn[place];
            inCircle[place] = value[node];
            if (value[node] != 0) {
                pending.remove(node);
            }
            value[node] = 0;
        }
        if (circle.isClosed) {
            return;
        }
        circle.down(inCircle);
        for (int place = 0; place < circle.size; place++) {
            if (inCircle[place] != 0) {
                int node = circle.from + circle.turn[place];
                double has = Math.min(1, inCircle[place]);
                tell(node, has);
                pass(node, has, circle.from + circle.size);
            }
        }
    }

    private void pass(int node, double has, int from) {
        for (int at = graph.heldStart[node]; at < graph.heldStart[node + 1]; at++) {
            int held = graph.held[at];
            if (held >= from) {
                if (value[held] == 0) {
                    pending.add(held);
                }
                value[held] += has * graph.heldPart[at];
            }
        }
    }

    private void tell(int node, double of) {
        if (size == entity.length) {
            entity = java.util.Arrays.copyOf(entity, 2 * size);
            share = java.util.Arrays.copyOf(share, 2 * size);
        }
        entity[size] = node;
        share[size++] = of;
    }
}
