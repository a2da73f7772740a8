package org.pierce.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pierce.control.kernel.ControlDraft;

/**
 * Who controls what on one day, as plain arrays: a directed hypergraph with thresholds. Nodes are numbered in the order of
 * their keys, blocks in the order given. The entries of node {@code v} are those from {@code start[v]} up to {@code start[v + 1]}.
 */
final class ControlProblem {

    final int[] target;
    final long[] firstNeed;
    final long[] secondNeed;
    final int[] start;
    final int[] holder;
    final int[] block;
    final long[] first;
    final long[] second;

    private final List<Node> nodes;
    private final List<Block> blocks;
    private final Entry[] entries;

    private ControlProblem(List<Block> blocks, List<Node> nodes, Map<Node, Integer> number) {
        this.blocks = blocks;
        this.nodes = nodes;
        var size = blocks.stream().mapToInt(each -> each.entries().size()).sum();
        target = new int[blocks.size()];
        firstNeed = new long[blocks.size()];
        secondNeed = new long[blocks.size()];
        start = new int[nodes.size() + 1];
        holder = new int[size];
        block = new int[size];
        first = new long[size];
        second = new long[size];
        entries = new Entry[size];
        for (var each : blocks) {
            each.entries().forEach(entry -> start[index(number, entry.holder()) + 1]++);
        }
        Arrays.parallelPrefix(start, Integer::sum);
        var next = start.clone();
        for (int b = 0; b < blocks.size(); b++) {
            target[b] = index(number, blocks.get(b).target());
            firstNeed[b] = blocks.get(b).firstNeed();
            secondNeed[b] = blocks.get(b).secondNeed();
            for (var entry : blocks.get(b).entries()) {
                int node = index(number, entry.holder());
                int at = next[node]++;
                holder[at] = node;
                block[at] = b;
                first[at] = entry.first();
                second[at] = entry.second();
                entries[at] = entry;
            }
        }
    }

    /** The problem of certain control, or of possible control, in which all that is certain counts too. */
    static ControlProblem of(List<Block> all, Certainty level) {
        var blocks = all.stream()
                .filter(block -> level == Certainty.POSSIBLE || block.certainty() == Certainty.CERTAIN)
                .toList();
        var keys = new TreeSet<Node>();
        for (var block : blocks) {
            keys.add(block.target());
            block.entries().forEach(entry -> keys.add(entry.holder()));
        }
        var nodes = new ArrayList<>(keys);
        var number = new HashMap<Node, Integer>();
        nodes.forEach(node -> number.put(node, number.size()));
        return new ControlProblem(blocks, nodes, number);
    }

    /** The same for the closure of all pairs, under the same numbers. */
    ControlDraft draft() {
        var draft = new ControlDraft(nodes.size());
        for (int each = 0; each < target.length; each++) {
            draft.block(target[each], firstNeed[each], secondNeed[each]);
        }
        for (int entry = 0; entry < holder.length; entry++) {
            draft.entry(block[entry], holder[entry], first[entry], second[entry]);
        }
        return draft;
    }

    /** The number of a node, or a negative one where it is in no block. */
    int find(Node node) {
        return java.util.Collections.binarySearch(nodes, node);
    }

    int nodes() {
        return nodes.size();
    }

    int blocks() {
        return blocks.size();
    }

    int entries() {
        return entries.length;
    }

    Node node(int number) {
        return nodes.get(number);
    }

    Block block(int number) {
        return blocks.get(number);
    }

    Entry entry(int number) {
        return entries[number];
    }

    private static int index(Map<Node, Integer> number, Node node) {
        var index = number.get(node);
        if (index == null) {
            throw new IllegalStateException("A node of a block has no number: number all nodes of all blocks first.");
        }
        return index;
    }
}
