package org.pierce.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Strongly connected components of a graph without one node (Tarjan 1972): of owners, whoever owns comes before what it owns.
 */
final class Circles {

    private final List<int[]> owners;
    private final int without;
    private final int[] index;
    private final int[] low;
    private final boolean[] onStack;
    private final ArrayDeque<Integer> stack = new ArrayDeque<>();
    private final List<int[]> circles = new ArrayList<>();
    private int next = 1;

    Circles(List<int[]> owners, int without) {
        this.owners = owners;
        this.without = without;
        index = new int[owners.size()];
        low = new int[owners.size()];
        onStack = new boolean[owners.size()];
    }

    List<int[]> list() {
        for (int party = 0; party < owners.size(); party++) {
            if (party != without && index[party] == 0) {
                visit(party);
            }
        }
        return circles;
    }

    // without recursion: chains of owners can be longer than the stack of a thread
    private void visit(int root) {
        var path = new ArrayDeque<int[]>();
        open(root, path);
        while (!path.isEmpty()) {
            var frame = path.peek();
            int party = frame[0];
            if (frame[1] < owners.get(party).length) {
                int owner = owners.get(party)[frame[1]++];
                if (owner == without) {
                    continue;
                }
                if (index[owner] == 0) {
                    open(owner, path);
                } else if (onStack[owner]) {
                    low[party] = Math.min(low[party], index[owner]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    int below = path.peek()[0];
                    low[below] = Math.min(low[below], low[party]);
                }
                if (low[party] == index[party]) {
                    close(party);
                }
            }
        }
    }

    private void open(int party, ArrayDeque<int[]> path) {
        index[party] = next;
        low[party] = next++;
        stack.push(party);
        onStack[party] = true;
        path.push(new int[] {party, 0});
    }

    private void close(int root) {
        var members = new ArrayList<Integer>();
        int member;
        do {
            member = stack.pop();
            onStack[member] = false;
            members.add(member);
        } while (member != root);
        int[] circle = members.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(circle);
        circles.add(circle);
    }
}
