package org.pierce.control.kernel;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Who controls whom within one circle, as rows of bits, and the few steps that say the same: members that control each other
 * form a ring with one head, and heads are joined where no other head stands between them.
 */
final class CircleRelation {

    private final Controllers controllers;
    private int from;
    private int size;
    private int words;
    private long[] rows = new long[0];
    private long[] covered = new long[0];
    private int[] head = new int[0];
    private int[] last = new int[0];

    CircleRelation(Controllers controllers) {
        this.controllers = controllers;
    }

    void open(int firstNode, int nodes) {
        from = firstNode;
        size = nodes;
        words = (nodes + Long.SIZE - 1) / Long.SIZE;
        if (rows.length < nodes * words) {
            rows = new long[nodes * words];
        }
        if (head.length < nodes) {
            head = new int[2 * nodes];
            last = new int[2 * nodes];
            covered = new long[2 * words];
        }
        Arrays.fill(rows, 0, nodes * words, 0);
    }

    /** What a member controls, as its reach left it. */
    void put(int member, CircleReach reach, int count) {
        for (int at = 1; at <= count; at++) {
            int other = reach.queue[at];
            rows[member * words + other / Long.SIZE] |= 1L << other;
        }
    }

    /** Adds the steps within the circle to the controllers. */
    void tell() {
        for (int member = 0; member < size; member++) {
            head[member] = headOf(member);
            if (head[member] != member) {
                controllers.add(from + member, from + last[head[member]]);
            }
            last[head[member]] = member;
        }
        for (int member = 0; member < size; member++) {
            if (head[member] == member) {
                if (last[member] != member) {
                    controllers.add(from + member, from + last[member]);
                }
                cover(member * words, member);
                int self = member;
                eachHead(member * words, other -> controllers.add(from + other, from + self), self);
            }
        }
    }

    /** The first of those with whom a member controls each other. */
    private int headOf(int member) {
        for (int word = 0; word <= member / Long.SIZE; word++) {
            for (long left = rows[member * words + word]; left != 0; left &= left - 1) {
                int other = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (other < member && controls(other, member)) {
                    return other;
                }
            }
        }
        return member;
    }

    /** The heads that an outsider controls and that no other head it controls stands above. */
    void heads(CircleReach reach, int count, IntConsumer each) {
        Arrays.fill(covered, 0, words, 0);
        for (int at = 1; at <= count; at++) {
            int member = reach.queue[at];
            if (head[member] == member) {
                coverBy(member);
            }
        }
        for (int at = 1; at <= count; at++) {
            int member = reach.queue[at];
            if (head[member] == member && !isCovered(member)) {
                each.accept(member);
            }
        }
    }

    private boolean controls(int one, int other) {
        return (rows[one * words + other / Long.SIZE] >>> other & 1) == 1;
    }

    /** Marks what the heads in a row control. */
    private void cover(int row, int self) {
        Arrays.fill(covered, 0, words, 0);
        for (int word = 0; word < words; word++) {
            for (long left = rows[row + word]; left != 0; left &= left - 1) {
                int other = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (head[other] == other && other != self && !isCovered(other)) {
                    coverBy(other);
                }
            }
        }
    }

    private void eachHead(int row, IntConsumer each, int self) {
        for (int word = 0; word < words; word++) {
            for (long left = rows[row + word] & ~covered[word]; left != 0; left &= left - 1) {
                int other = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (head[other] == other && other != self) {
                    each.accept(other);
                }
            }
        }
    }

    private void coverBy(int member) {
        for (int word = 0; word < words; word++) {
            covered[word] |= rows[member * words + word];
        }
    }

    private boolean isCovered(int member) {
        return (covered[member / Long.SIZE] >>> member & 1) == 1;
    }
}
