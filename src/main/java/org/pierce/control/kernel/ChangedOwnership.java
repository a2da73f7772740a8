package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * Ownership after the part of one stake changed, the same as drafted anew: the stake is changed in place, the circle that its entity is
 * in is solved again, and it is told whose owners may be others than before, so that only those are asked about again. Whoever asks
 * the same graph ({@link OwnersOf}, {@link HoldingsOf}, {@link UltimateShares}) then sees the change. Not for several threads.
 */
public final class ChangedOwnership {

    private final OwnershipGraph graph;
    private final int[] seen;
    private int[] reached = new int[64];
    private int count;
    private int turn;

    /** @param graph of what is owned in any case; it is changed */
    public ChangedOwnership(OwnershipGraph graph) {
        if (graph.ownerMost.length > 0) {
            throw new IllegalArgumentException("Ranges are not changed in place: draft the graph anew.");
        }
        this.graph = graph;
        seen = new int[graph.nodes];
    }

    /**
     * Changes what one owner has of an entity, all its stakes in it together.
     *
     * @param part from 0 to 1; all parts of the entity may not add up to more than 1
     * @return how many entities may have other owners, or other shares, than before
     * @throws IllegalArgumentException if the owner had nothing of the entity when the graph was drafted
     */
    public int set(int owner, int entity, double part) {
        put(owner, entity, part);
        turn++;
        count = 0;
        int in = graph.order.number[entity];
        add(in);
        int circle = graph.order.circleOf(in);
        if (circle >= 0) {
            for (int member = graph.order.circleFrom[circle]; member < graph.order.circleTo[circle]; member++) {
                add(member);
            }
        }
        reach();
        return count;
    }

    /** The same where nobody asks whose owners may be others: takes no time for what lies below. */
    public void put(int owner, int entity, double part) {
        if (part < 0 || part > 1) {
            throw new IllegalArgumentException("A part runs from 0 to 1.");
        }
        int by = graph.order.number[owner];
        int in = graph.order.number[entity];
        if (!place(graph.ownerStart, graph.owner, graph.ownerPart, in, by, part)) {
            throw new IllegalArgumentException("The owner had nothing of the entity so far: draft the graph anew.");
        }
        place(graph.heldStart, graph.held, graph.heldPart, by, in, part);
        // All of the circle are solved again, so that the last digit of any may differ.
        int circle = graph.order.circleOf(in);
        if (circle >= 0) {
            graph.circles[circle] =
                    CircleFactor.of(graph, graph.order.circleFrom[circle], graph.order.circleTo[circle]);
        }
    }

    /** The number of an entity whose owners or shares may be others than before: the one changed and all below it. */
    public int entity(int at) {
        return graph.order.original[reached[at]];
    }

    /** Several stakes of one owner are one from now on. */
    private static boolean place(int[] start, int[] what, double[] parts, int node, int sought, double part) {
        boolean found = false;
        for (int at = start[node]; at < start[node + 1]; at++) {
            if (what[at] == sought) {
                parts[at] = found ? 0 : part;
                found = true;
            }
        }
        return found;
    }

    private void reach() {
        for (int next = 0; next < count; next++) {
            int node = reached[next];
            for (int at = graph.heldStart[node]; at < graph.heldStart[node + 1]; at++) {
                if (graph.heldPart[at] > 0) {
                    add(graph.held[at]);
                }
            }
        }
    }

    private void add(int node) {
        if (seen[node] != turn) {
            seen[node] = turn;
            if (count == reached.length) {
                reached = Arrays.copyOf(reached, 2 * count);
            }
            reached[count++] = node;
        }
    }
}
