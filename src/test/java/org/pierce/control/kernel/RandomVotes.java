package org.pierce.control.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small control problems drawn at random: joint votes, rights, circles, two weights, parallel entries. */
record RandomVotes(int nodes, List<Way> ways) {

    /** A block with its entries. */
    record Way(int target, long first, long second, List<Brought> entries) {}

    record Brought(int holder, long first, long second) {}

    static RandomVotes of(long seed) {
        var random = new Random(seed);
        int nodes = 2 + random.nextInt(7);
        int direction = random.nextInt(3);
        var ways = new ArrayList<Way>();
        for (int target = 0; target < nodes; target++) {
            for (int way = random.nextInt(3); way > 0; way--) {
                ways.add(way(random, nodes, target, direction));
            }
        }
        return new RandomVotes(nodes, ways);
    }

    // without a direction whoever holds may be held in turn, so that circles come up
    private static Way way(Random random, int nodes, int target, int direction) {
        boolean right = random.nextInt(4) == 0;
        boolean two = !right && random.nextInt(4) == 0;
        var entries = new ArrayList<Brought>();
        for (int count = random.nextInt(right ? 3 : 6); count > 0; count--) {
            int holder = direction == 0 && target > 0 ? random.nextInt(target) : random.nextInt(nodes);
            long weight = 5L * (1 + random.nextInt(10));
            entries.add(new Brought(holder, weight, two ? Math.max(0, weight - random.nextInt(10)) : 0));
        }
        long need = random.nextInt(5) == 0 ? 33 : 50;
        return new Way(target, right ? 0 : need, two ? random.nextInt(60) - 10L : -1, entries);
    }

    ControlDraft draft() {
        var draft = new ControlDraft(nodes);
        for (var way : ways) {
            int block = draft.block(way.target(), way.first(), way.second());
            way.entries().forEach(entry -> draft.entry(block, entry.holder(), entry.first(), entry.second()));
        }
        return draft;
    }

    /** By the definition: what the source and all that it controls bring, until nothing is added. */
    boolean[] controlledBy(int source) {
        var controlled = new boolean[nodes];
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var way : ways) {
                long first = 0;
                long second = 0;
                for (var entry : way.entries()) {
                    if (entry.holder() == source || controlled[entry.holder()]) {
                        first += entry.first();
                        second += entry.second();
                    }
                }
                if (first > way.first() && second > way.second() && !controlled[way.target()]) {
                    controlled[way.target()] = true;
                    grown = true;
                }
            }
        }
        controlled[source] = false;
        return controlled;
    }
}
