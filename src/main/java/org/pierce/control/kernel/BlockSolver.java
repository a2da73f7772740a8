package org.pierce.control.kernel;

import java.util.function.IntPredicate;

/**
 * Solves blocks in order: mostly the heaviest holder decides alone; joint votes are added up only where holders that can act together
 * weigh enough, and circles are solved on their own. One for each thread.
 */
final class BlockSolver {

    private static final int NONE = ControlGraph.NONE;

    private final ControlGraph graph;
    private final Controllers controllers;
    private final Clans clans;
    private final IntPredicate met;
    private final JointVotes joint;
    private final CircleControl circles;

    BlockSolver(ControlGraph graph, Controllers controllers, Clans clans, Ascent ascent) {
        this.graph = graph;
        this.controllers = controllers;
        this.clans = clans;
        met = clans::isOfThoseMet;
        joint = new JointVotes(graph, controllers, ascent);
        circles = new CircleControl(graph, controllers, ascent, joint, clans);
    }

    /** Solves the blocks from one up to another; neither may cut a node or a circle in two. */
    void pass(int from, int to) {
        for (int block = from; block < to; ) {
            if (graph.isPlain[block]) {
                plain(block++);
            } else {
                block = node(graph.target[block]);
            }
        }
    }

    /** Solves a node, or all members of a circle, without clans, which may be out of date. */
    void again(int from, int to) {
        if (to - from > 1) {
            circles.solveAgain(graph.order.circleOf(from));
            return;
        }
        singly(from);
        for (int block = graph.blockStart[from]; block < graph.blockStart[from + 1]; block++) {
            if (isLeftOpen(block)) {
                joint.win(block);
            }
        }
    }

    private void plain(int block) {
        int heaviest = graph.entryStart[block];
        long need = graph.firstNeed[block];
        long weight = graph.first[heaviest];
        int node = graph.target[block];
        if (weight > need) {
            int winner = graph.holder[heaviest];
            controllers.only[node] = winner;
            if (graph.holders.contains(node)) {
                clans.enter(node, winner);
            }
            if (graph.total[block] - weight > need) {
                node(node);
            }
        } else {
            weak(block);
        }
    }

    private void weak(int block) {
        if (graph.total[block] > graph.firstNeed[block] && clans.canMeet(graph, block)) {
            joint.win(block, met);
            link(graph.target[block]);
        }
    }

    /** Solves a node, or the circle of a node, and returns the block behind it. */
    private int node(int node) {
        int circle = graph.order.circleOf(node);
        if (circle >= 0) {
            int to = graph.order.circleTo[circle];
            circles.solve(circle);
            linkCircle(graph.order.circleFrom[circle], to);
            return graph.blockStart[to];
        }
        int to = graph.blockStart[node + 1];
        singly(node);
        for (int block = graph.blockStart[node]; block < to; block++) {
            if (isLeftOpen(block) && clans.canMeet(graph, block)) {
                joint.win(block, met);
            }
        }
        link(node);
        return to;
    }

    private void singly(int node) {
        for (int block = graph.blockStart[node]; block < graph.blockStart[node + 1]; block++) {
            for (int entry = graph.entryStart[block]; entry < graph.entryStart[block + 1]; entry++) {
                if (graph.first[entry] <= graph.firstNeed[block]) {
                    break;
                }
                if (graph.isEnough(entry, block)) {
                    controllers.add(node, graph.holder[entry]);
                }
            }
        }
    }

    private boolean isLeftOpen(int block) {
        long left = 0;
        int weak = 0;
        for (int entry = graph.entryStart[block]; entry < graph.entryStart[block + 1]; entry++) {
            if (!graph.isEnough(entry, block)) {
                left += graph.first[entry];
                weak++;
            }
        }
        return weak > 1 && left > graph.firstNeed[block];
    }

    private void link(int node) {
        if (!graph.holders.contains(node) || !controllers.isControlled(node)) {
            return;
        }
        int at = controllers.only[node];
        if (at >= 0) {
            clans.enter(node, at);
        }
        while (at < NONE) {
            clans.join(node, controllers.controllerAt(at));
            at = controllers.nextOf(at);
        }
    }

    private void linkCircle(int from, int to) {
        byte clan = clans.of(from);
        boolean isOwn = true;
        for (int node = from; node < to; node++) {
            for (int at = controllers.only[node]; at != NONE; at = at < NONE ? controllers.nextOf(at) : NONE) {
                int by = at < NONE ? controllers.controllerAt(at) : at;
                if (by < from) {
                    clan = isOwn ? clans.of(by) : Clans.both(clan, clans.of(by));
                    isOwn = false;
                }
            }
        }
        clans.joinCircle(from, to, clan);
    }
}
