package org.pierce.control.kernel;

/**
 * Which nodes may have a controller in common: only those can win together. Every node bears one of 126 marks and takes over that of its
 * controller, so that one byte says whether two holders can help each other: with different marks, no; with the same, perhaps. Nodes
 * with controllers of several marks are of any clan. Owners must be marked before what they hold. Two threads may mark nodes that do
 * not depend on each other: what both of them write to one place is the same.
 */
final class Clans {

    private static final byte ANY = 1;
    private static final int FIRST = 2;

    /** One bit beside the mark says that a node controls somebody or is controlled: others have no votes but their own. */
    private static final byte LINKED = Byte.MIN_VALUE;

    private static final int MARKS = Byte.MAX_VALUE + 1;

    private final byte[] alone;
    private final byte[] mark;
    private final long[] weight = new long[MARKS];
    private int met;

    Clans(int nodes) {
        alone = new byte[nodes];
        for (int node = 0; node < nodes; node++) {
            alone[node] = (byte) (FIRST + node % (MARKS - FIRST));
        }
        mark = alone.clone();
    }

    private Clans(Clans first) {
        alone = first.alone;
        mark = first.mark;
    }

    /** The same clans for another thread. */
    Clans forOtherThread() {
        return new Clans(this);
    }

    /** Nodes from one up to another stand alone again: control nobody, and are controlled by nobody. */
    void clear(int from, int to) {
        System.arraycopy(alone, from, mark, from, to - from);
    }

    /** A node whose only controller is known belongs to that controller's clan. To be told of nodes only that hold something. */
    void enter(int node, int controller) {
        byte clan = (byte) (mark[controller] | LINKED);
        mark[controller] = clan;
        mark[node] = clan;
    }

    /** A node that may have a further controller belongs to that one's clan too. */
    void join(int node, int controller) {
        byte clan = (byte) (mark[controller] | LINKED);
        mark[controller] = clan;
        mark[node] = both(mark[node], clan);
    }

    /** Members of a circle are taken for one clan. */
    void joinCircle(int from, int to, byte clan) {
        java.util.Arrays.fill(mark, from, to, (byte) (clan | LINKED));
    }

    /** The clan of a node that controls somebody. */
    byte of(int node) {
        return mark[node] |= LINKED;
    }

    /** The clan of whoever is of two; a node that nobody controls yet is of none. */
    static byte both(byte one, byte other) {
        return one >= 0 || one == other ? other : (byte) (ANY | LINKED);
    }

    /**
     * Whether the two that stand first in a block that may be won together settle that it cannot: most do, and are asked without a
     * branch that would be guessed wrong.
     */
    boolean areTooFewBesideTwo(ControlGraph graph, int block) {
        int at = graph.entryStart[block];
        int one = clanAt(graph.holder[at]);
        int other = clanAt(graph.holder[at + 1]);
        long first = graph.first[at];
        long second = graph.first[at + 1];
        long left = graph.prefilter.together[block] - first - second;
        first &= -one >> Integer.SIZE - 1;
        second &= -other >> Integer.SIZE - 1;
        boolean isOneClan = one == other | one == ANY | other == ANY;
        return left + Math.max(first, second) + (isOneClan ? Math.min(first, second) : 0) <= graph.firstNeed[block];
    }

    /**
     * Whether holders of one clan, each of whom controls or is controlled, can weigh enough for a block together. Gives up as soon as
     * what is left could not help the heaviest clan: mostly after the two or three heaviest holders.
     */
    boolean canMeet(ControlGraph graph, int block) {
        long need = graph.firstNeed[block];
        int from = graph.entryStart[block];
        int to = graph.entryStart[block + 1];
        long left = graph.prefilter.together[block];
        long best = 0;
        long any = 0;
        int entry = from;
        for (; best + any <= need && best + any + left > need && entry < to; entry++) {
            int clan = clanAt(graph.holder[entry]);
            long more = graph.first[entry];
            long sum = weight[clan] + more;
            weight[clan] = sum;
            left -= more;
            any = weight[ANY];
            // nothing where the clan is nobody's or any; without branches, which would be guessed wrong half of the
            // time
            long own = sum & FIRST - 1 - clan >> Integer.SIZE - 1;
            met = own > best ? clan : met;
            best = Math.max(best, own);
        }
        for (int seen = from; seen < entry; seen++) {
            weight[clanAt(graph.holder[seen])] = 0;
        }
        // where somebody may be of any clan, or more than twice the need is there, a second clan may weigh enough too
        if (any > 0 || graph.prefilter.together[block] > 2 * need) {
            met = ANY;
        }
        return best + any > need;
    }

    /** Whether a node is of the clan that met last, or may be. */
    boolean isOfThoseMet(int node) {
        int clan = clanAt(node);
        return met == ANY || clan == met || clan == ANY;
    }

    /** The mark of a linked node, and 0 for others. */
    private int clanAt(int node) {
        int clan = mark[node];
        return clan & Byte.MAX_VALUE & clan >> Integer.SIZE - 1;
    }
}
