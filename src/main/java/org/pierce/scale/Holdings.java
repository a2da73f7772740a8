package org.pierce.scale;

import java.util.Arrays;

/** Who holds what part of whom, and by what right who governs whom, as arrays. Parties are numbered from 0. */
final class Holdings {

    /** One percent, in the units of stakes. */
    static final int PERCENT = 1_000_000;

    /** All of an entity. */
    static final int WHOLE = 100 * PERCENT;

    final int parties;

    /** Whether the stakes in a party vote: not in limited partnerships. */
    final boolean[] isFund;

    int stakes;
    int[] owner = new int[1024];
    int[] entity = new int[1024];
    int[] lower = new int[1024];
    int[] upper = new int[1024];

    /** General partners of funds, and managers that may replace the owner of a practice. */
    int rights;

    int[] holder = new int[64];
    int[] over = new int[64];

    Holdings(int parties) {
        this.parties = parties;
        isFund = new boolean[parties];
    }

    void stake(int by, int in, int least, int most) {
        if (stakes == owner.length) {
            owner = Arrays.copyOf(owner, 2 * stakes);
            entity = Arrays.copyOf(entity, 2 * stakes);
            lower = Arrays.copyOf(lower, 2 * stakes);
            upper = Arrays.copyOf(upper, 2 * stakes);
        }
        owner[stakes] = by;
        entity[stakes] = in;
        lower[stakes] = least;
        upper[stakes++] = most;
    }

    void right(int by, int of) {
        if (rights == holder.length) {
            holder = Arrays.copyOf(holder, 2 * rights);
            over = Arrays.copyOf(over, 2 * rights);
        }
        holder[rights] = by;
        over[rights++] = of;
    }
}
