package org.pierce.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one node brings to a block.
 *
 * @param holder who brings it
 * @param first weight against the first need of the block
 * @param second weight against its second need
 * @param facts ids of the facts that make the entry; all are needed
 * @param assumed whether any of them is assumed
 * @param agent the natural person who acts for the holder here, where one does
 */
record Entry(
        Node holder,
        long first,
        long second,
        List<String> facts,
        boolean assumed,
        @Nullable String agent) {

    Entry {
        facts = List.copyOf(facts);
    }

    static Entry of(Node holder, long first, long second, String fact, boolean assumed) {
        return new Entry(holder, first, second, List.of(fact), assumed, null);
    }

    /** Any one such entry is enough for a block that needs nothing else. */
    static Entry alone(Node holder, List<String> facts, boolean assumed, @Nullable String agent) {
        return new Entry(holder, 1, 1, facts, assumed, agent);
    }
}
