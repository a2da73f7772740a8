package org.pierce.control.kernel;

import java.util.function.IntPredicate;

/**
 * Solves blocks level by level: mostly the heaviest holder decides alone; joint votes are added up only where holders that can act
 * together weigh enough, and circles are solved on their own. One for each thread.
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

    /** Forgets one of so many parts of what was solved. */
    void clear(int part, int parts) {
        int from = (int) ((long) graph.nodes * part / parts);
        int to = (int) ((long) graph.nodes * (part + 1) / parts);
        controllers.clear(from, to);
        clans.clear(from, to);
    }

    /** Solves one of so many parts of a level; all levels before must be solved. */
    void pass(Agenda agenda, int level, int part, int parts) {
        int[] block = agenda.block;
        int to = agenda.from(level, Agenda.ENDING, part + 1, parts);
        for (int item = agenda.from(level, Agenda.ENDING, part, parts); item < to; item++) {
            controllers.only[graph.target[block[item]]] = heaviest(block[item]);
        }
        to = agenda.from(level, Agenda.ALONE, part + 1, parts);
        for (int item = agenda.from(level, Agenda.ALONE, part, parts); item < to; item++) {
            alone(block[item]);
        }
        to = agenda.from(level, Agenda.TOGETHER, part + 1, parts);
        for (int item = agenda.from(level, Agenda.TOGETHER, part, parts); item < to; item++) {
            together(block[item]);
        }
        to = agenda.from(level, Agenda.THOROUGH, part + 1, parts);
        for (int item = agenda.from(level, Agenda.THOROUGH, part, parts); item < to; item++) {
            thorough(graph.target[block[item]]);
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

    private void alone(int block) {
        int node = graph.target[block];
        int winner = heaviest(block);
        controllers.only[node] = winner;
        clans.enter(node, winner);
    }

    private int heaviest(int block) {
        return graph.holder[graph.entryStart[block]];
    }

    private void together(int block) {
        if (!clans.areTooFewBesideTwo(graph, block) && clans.canMeet(graph, block)) {
            joint.win(block, met);
            link(graph.target[block]);
        }
    }

    private void thorough(int node) {
        int circle = graph.order.circleOf(node);
        if (circle >= 0) {
            circles.solve(circle);
            linkCircle(graph.order.circleFrom[circle], graph.order.circleTo[circle]);
            return;
        }
        singly(node);
        for (int block = graph.blockStart[node]; block < graph.blockStart[node + 1]; block++) {
            if (isLeftOpen(block) && clans.canMeet(graph, block)) {
                joint.win(block, met);
            }
        }
        link(node);
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
