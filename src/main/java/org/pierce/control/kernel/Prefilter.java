package org.pierce.control.kernel;

/**
 * Which holders may have votes besides their own, worked out once before solving. Control begins with a block that somebody wins alone:
 * so a party that wins none alone controls nobody, and one of which no block can be won is controlled by nobody. The votes of who is
 * neither count for nobody else, and that alone settles a third of the registers without a majority.
 */
final class Prefilter {

    /** For each block the sum of the first weights that may be added up; for a block that does not stand alone, of all. */
    final long[] together;

    private final ControlGraph graph;
    private final byte[] way;
    private Agenda agenda;
    private boolean isStale;

    Prefilter(ControlGraph graph) {
        this.graph = graph;
        together = new long[graph.target.length];
        way = new byte[together.length];
        agenda = derive();
    }

    /** Weights were changed: derived again when it is needed next. */
    void forget() {
        isStale = true;
    }

    /** What is left to be solved, by the weights as they are. */
    Agenda agenda() {
        if (isStale) {
            agenda = derive();
            isStale = false;
        }
        return agenda;
    }

    private Agenda derive() {
        var mayAct = winners();
        for (int block = 0; block < way.length; block++) {
            together[block] = graph.total[block];
            way[block] = wayOf(block, mayAct);
            if (way[block] != Agenda.NEVER) {
                mayAct.add(graph.target[block]);
            }
        }
        return new Agenda(graph, way);
    }

    private NodeSet winners() {
        var winners = new NodeSet(graph.nodes);
        for (int block = 0; block < way.length; block++) {
            long need = graph.firstNeed[block];
            int to = graph.entryStart[block + 1];
            for (int entry = graph.entryStart[block]; entry < to && graph.first[entry] > need; entry++) {
                if (graph.isEnough(entry, block)) {
                    winners.add(graph.holder[entry]);
                }
            }
        }
        return winners;
    }

    private byte wayOf(int block, NodeSet mayAct) {
        if (!graph.standsAlone(block)) {
            return Agenda.THOROUGH;
        }
        long need = graph.firstNeed[block];
        long heaviest = graph.first[graph.entryStart[block]];
        if (heaviest > need) {
            if (graph.total[block] - heaviest > need) {
                return Agenda.THOROUGH;
            }
            return graph.holders.contains(graph.target[block]) ? Agenda.ALONE : Agenda.ENDING;
        }
        together[block] = moveToFront(block, mayAct);
        return together[block] > need ? Agenda.TOGETHER : Agenda.NEVER;
    }

    /** Puts the holders that may act before the others of a block that nobody wins alone; returns what they weigh. */
    private long moveToFront(int block, NodeSet mayAct) {
        long sum = 0;
        int front = graph.entryStart[block];
        for (int entry = front; entry < graph.entryStart[block + 1]; entry++) {
            if (mayAct.contains(graph.holder[entry])) {
                sum += graph.first[entry];
                graph.swap(entry, front++);
            }
        }
        return sum;
    }
}
