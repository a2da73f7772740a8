package org.pierce.control.kernel;

/**
 * Control within a circle of parties that hold each other. Votes can come back to whoever cast them, so one pass does not do:
 * for each party of the circle, and for each above it that brings something, the least closed set is built up within the circle.
 */
final class CircleControl {

    private final ControlGraph graph;
    private final Ascent ascent;
    private final JointVotes joint;
    private final Clans clans;
    private final CircleReach reach;
    private final CircleRelation relation;
    private final Controllers controllers;
    private final SmallSet begin = new SmallSet();
    private final SortedPairs brought = new SortedPairs();
    private final SortedPairs above = new SortedPairs();
    private int[] initial = new int[16];
    private int[] parties = new int[16];

    CircleControl(ControlGraph graph, Controllers controllers, Ascent ascent, JointVotes joint, Clans clans) {
        this.clans = clans;
        this.graph = graph;
        this.ascent = ascent;
        this.joint = joint;
        this.controllers = controllers;
        reach = new CircleReach(graph);
        relation = new CircleRelation(controllers);
    }

    /** Adds the controllers of all members; those of all that stand before the circle must be known. */
    void solve(int circle) {
        solve(circle, true);
    }

    /** The same where the clans are not up to date, after single changes. */
    void solveAgain(int circle) {
        solve(circle, false);
    }

    private void solve(int circle, boolean byClans) {
        int from = graph.order.circleFrom[circle];
        int size = graph.order.circleTo[circle] - from;
        reach.open(from, size);
        relation.open(from, size);
        for (int member = 0; member < size; member++) {
            relation.put(member, reach, reach.ofMember(member));
        }
        relation.tell();
        fromAbove(from, size, byClans);
    }

    private void fromAbove(int from, int size, boolean byClans) {
        begin.clear();
        for (int block = graph.blockStart[from]; block < graph.blockStart[from + size]; block++) {
            mayBegin(block, from, byClans);
        }
        if (begin.isEmpty()) {
            return;
        }
        brought.clear();
        for (int entry = reach.firstEntry(); entry < reach.lastEntry(); entry++) {
            int holder = graph.holder[entry];
            if (holder < from && (begin.contains(holder) || controllers.isControlled(holder))) {
                int count = ascent.from(holder);
                for (int at = 0; at < count; at++) {
                    if (begin.contains(ascent.list[at])) {
                        brought.add(ascent.list[at], entry);
                    }
                }
            }
        }
        brought.sort();
        above.clear();
        for (int at = 0; at < brought.size(); ) {
            int party = brought.left(at);
            int count = 0;
            initial = room(initial, brought.size());
            while (at < brought.size() && brought.left(at) == party) {
                initial[count++] = brought.right(at++);
            }
            int reached = reach.ofOutsider(initial, count);
            if (reached > 0) {
                relation.heads(reach, reached, head -> above.add(from + head, party));
            }
        }
        above.sort();
        for (int at = 0; at < above.size(); ) {
            int member = above.left(at);
            int count = 0;
            parties = room(parties, above.size());
            while (at < above.size() && above.left(at) == member) {
                parties[count++] = above.right(at++);
            }
            joint.keepNearest(member, parties, count);
        }
    }

    /** Marks those above the circle who might win a block without any vote from within: the others win nothing in it. */
    private void mayBegin(int block, int from, boolean byClans) {
        boolean together = graph.total[block] > graph.firstNeed[block] && (!byClans || clans.canMeet(graph, block));
        for (int entry = graph.entryStart[block]; entry < graph.entryStart[block + 1]; entry++) {
            int holder = graph.holder[entry];
            if (holder < from && (together || graph.isEnough(entry, block))) {
                int count = ascent.from(holder);
                for (int at = 0; at < count; at++) {
                    begin.add(ascent.list[at]);
                }
            }
        }
    }

    private static int[] room(int[] array, int size) {
        return array.length < size ? new int[Math.max(size, 2 * array.length)] : array;
    }
}
