package org.pierce.control.kernel;

import java.util.Arrays;

/** A set of nodes as bits: a million of them fit into the cache next to a core. */
final class NodeSet {

    private final long[] words;

    NodeSet(int nodes) {
        words = new long[(nodes >>> 6) + 1];
    }

    void add(int node) {
        words[node >>> 6] |= 1L << node;
    }

    boolean contains(int node) {
        return (words[node >>> 6] >>> node & 1) != 0;
    }

    void addAll(NodeSet other) {
        for (int word = 0; word < words.length; word++) {
            words[word] |= other.words[word];
        }
    }

    void clear() {
        Arrays.fill(words, 0);
    }
}
