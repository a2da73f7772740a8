package org.pierce.control.kernel;

import java.util.Arrays;

/**
 * Who owns what part of whom, ordered for solving: owners have smaller numbers than what they own, except within circles, which
 * are eliminated beforehand. The share of an owner is what reaches it <em>first</em> when the interest in an entity is passed up
 * to the owners, to theirs and so on: with N = (I−A)⁻¹−I it is N for an owner that nobody owns, and diag(I+N)⁻¹·N for others
 * (Baldone, Brioschi and Paleari 1998; Vitali, Glattfelder and Battiston 2011).
 */
public final class OwnershipGraph {

    final int nodes;
    final HoldingOrder order;

    /** The owners of node {@code v} stand from {@code ownerStart[v]} up to {@code ownerStart[v + 1]}. */
    final int[] ownerStart;

    final int[] owner;

    /** What part each owner has at least and at most. */
    final double[] ownerPart;

    final double[] ownerMost;

    /** What node {@code v} owns stands from {@code heldStart[v]} up to {@code heldStart[v + 1]}. */
    final int[] heldStart;

    final int[] held;
    final double[] heldPart;

    /** The equations of each circle, solved as far as they can be without knowing what is asked; none for ranges. */
    final CircleFactor[] circles;

    final int largestCircle;

    private OwnershipGraph(OwnershipDraft draft, boolean ranges) {
        nodes = draft.nodes;
        var stakes = new Stakes(draft, ranges);
        var start = stakes.starts(stakes.entity);
        var owners = new int[stakes.count];
        stakes.place(stakes.entity, stakes.owner, start, owners, new double[0], new double[0]);
        order = new HoldingOrder(nodes, start, owners);
        stakes.rename(order.number);
        ownerStart = stakes.starts(stakes.entity);
        owner = owners;
        ownerPart = new double[stakes.count];
        ownerMost = new double[ranges ? stakes.count : 0];
        stakes.place(stakes.entity, stakes.owner, ownerStart, owner, ownerPart, ownerMost);
        heldStart = stakes.starts(stakes.owner);
        held = new int[stakes.count];
        heldPart = new double[stakes.count];
        stakes.place(stakes.owner, stakes.entity, heldStart, held, heldPart, new double[0]);
        circles = new CircleFactor[ranges ? 0 : order.circles];
        for (int circle = 0; circle < order.circles; circle++) {
            if (!ranges) {
                circles[circle] = CircleFactor.of(this, order.circleFrom[circle], order.circleTo[circle]);
            }
        }
        largestCircle = order.largestCircle();
    }

    /** What is owned in any case. Takes time in proportion to the draft, and with the cube of the size of a dense circle. */
    public static OwnershipGraph atLeast(OwnershipDraft draft) {
        return new OwnershipGraph(draft, false);
    }

    /** What can be owned, for {@link LargestShares}. */
    public static OwnershipGraph withRanges(OwnershipDraft draft) {
        return new OwnershipGraph(draft, true);
    }

    /** How many nodes there are. */
    public int nodes() {
        return nodes;
    }

    /** The stakes of a draft that count, under numbers that can be changed. */
    private static final class Stakes {

        final int nodes;
        final int[] owner;
        final int[] entity;
        final double[] part;
        final double[] most;
        int count;

        Stakes(OwnershipDraft draft, boolean ranges) {
            nodes = draft.nodes;
            owner = new int[draft.stakes];
            entity = new int[draft.stakes];
            part = new double[draft.stakes];
            most = new double[draft.stakes];
            for (int stake = 0; stake < draft.stakes; stake++) {
                if (ranges || draft.part[stake] > 0) {
                    owner[count] = draft.owner[stake];
                    entity[count] = draft.entity[stake];
                    part[count] = draft.part[stake];
                    most[count++] = draft.most[stake];
                }
            }
        }

        void rename(int[] number) {
            for (int stake = 0; stake < count; stake++) {
                owner[stake] = number[owner[stake]];
                entity[stake] = number[entity[stake]];
            }
        }

        int[] starts(int[] by) {
            var start = new int[nodes + 1];
            for (int stake = 0; stake < count; stake++) {
                start[by[stake] + 1]++;
            }
            Arrays.parallelPrefix(start, Integer::sum);
            return start;
        }

        void place(int[] by, int[] what, int[] start, int[] placed, double[] parts, double[] mosts) {
            var next = Arrays.copyOf(start, nodes);
            for (int stake = 0; stake < count; stake++) {
                int at = next[by[stake]]++;
                placed[at] = what[stake];
                if (parts.length > 0) {
                    parts[at] = part[stake];
                }
                if (mosts.length > 0) {
                    mosts[at] = most[stake];
                }
            }
        }
    }
}
