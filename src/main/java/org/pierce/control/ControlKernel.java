package org.pierce.control;

/** Solves a control problem. Knows arrays only, so that a faster one can take its place. */
interface ControlKernel {

    /** No node. */
    int NONE = -1;

    /** What a party reaches: the least set closed under the blocks of the problem. */
    default Reach reach(ControlProblem problem, int source) {
        return reach(problem, source, NONE);
    }

    /** The same, where one node brings nothing once it is reached: what a party controls does not help to control it. */
    Reach reach(ControlProblem problem, int source, int inert);

    /**
     * @param nodes the nodes controlled, ascending, without the source
     * @param blocks the blocks satisfied by the source with all that it controls, ascending
     */
    record Reach(int[] nodes, int[] blocks) {

        boolean contains(int node) {
            return java.util.Arrays.binarySearch(nodes, node) >= 0;
        }
    }
}
