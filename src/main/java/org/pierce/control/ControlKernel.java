package org.pierce.control;

/** Solves a control problem. Knows arrays only, so that a faster one can take its place. */
interface ControlKernel {

    /** What a party reaches: the least set closed under the blocks of the problem. */
    Reach reach(ControlProblem problem, int source);

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
